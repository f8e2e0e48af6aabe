package org.skinprimer.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.load.Loaded.Stamp;
import org.skinprimer.problem.Problems;

/** Reads {@code site.yaml}, without which nothing can be shown. */
final class SettingsReader {

	private final Path folder;

	SettingsReader(Path folder) {
		this.folder = folder;
	}

	/**
	 * The settings, or those that were good last.
	 * @throws UnreadableContent if there is neither
	 */
	Loaded<SiteSettings> usable(FolderListing listing, Loaded<SiteSettings> before, Instant now, LastGood lastGood) {
		Loaded<SiteSettings> settings = read(listing, before, now, lastGood);
		if (settings.value().isEmpty()) {
			throw new UnreadableContent(this.folder, "its site.yaml cannot be used: " + settings.problems().get(0),
					"mend site.yaml");
		}
		return settings;
	}

	/** The settings as far as they can be used. */
	Loaded<SiteSettings> read(FolderListing listing, Loaded<SiteSettings> before, Instant now, LastGood lastGood) {
		Stamp stamp = listing.data().getOrDefault(SiteSettings.FILE, Stamp.NONE);
		if (before.holds(stamp)) {
			return before;
		}
		Problems problems = new Problems(SiteSettings.FILE);
		Optional<SourceFile> text = TextReader.read(this.folder, SiteSettings.FILE, problems);
		if (text.isPresent() && text.equals(before.source())) {
			return before.seen(stamp, now);
		}
		return Loaded.of(before, stamp, now, settings(text, problems),
				() -> before.good()
					.or(() -> lastGood.dataFile(SiteSettings.FILE))
					.map((good) -> settings(Optional.of(good), new Problems(SiteSettings.FILE))));
	}

	private static Attempt<SiteSettings> settings(Optional<SourceFile> text, Problems problems) {
		return Attempt.of(text, "file", (file) -> SiteSettings.read(file, problems), problems);
	}

}
