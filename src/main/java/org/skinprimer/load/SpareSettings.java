package org.skinprimer.load;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.SourceFile;
import org.skinprimer.problem.Problems;

/**
 * Stands in for settings that cannot be used where nobody visits the site, so that a
 * mistake in them hides none in the pages.
 */
final class SpareSettings {

	private static final String TEXT = """
			name: %1$s
			tagline: %1$s
			baseUrl: http://localhost
			timeZone: UTC
			publisher: %1$s
			standingLine: %1$s
			sections:
			""".formatted("Spare");

	private SpareSettings() {
	}

	/** Settings that take each folder with pages in it for a section. */
	static SiteSettings of(FolderListing listing) {
		Stream<String> folders = listing.pages()
			.keySet()
			.stream()
			.filter((file) -> file.contains("/"))
			.map((file) -> file.substring(0, file.indexOf('/')));
		// Settings must name a section.
		String sections = Stream.concat(folders, Stream.of("pages"))
			.distinct()
			.map((folder) -> "  - folder: '" + folder + "'\n    name: '" + folder + "'\n")
			.collect(Collectors.joining());
		return SiteSettings
			.read(new SourceFile(SiteSettings.FILE, TEXT + sections, ""), new Problems(SiteSettings.FILE))
			.orElseThrow();
	}

}
