package org.skinprimer.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.TestContent;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.problem.Problem;

/**
 * A content folder that a test writes as one text: each file stands below a line
 * {@code -- its/name.md --}. What a good site needs and the text does not give is added.
 */
public final class ContentFolder {

	public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	/** The addresses of the pages that are added. */
	public static final List<String> OTHERS = List.of("/", "/aftercare", "/faq");

	private static final String SETTINGS = """
			name: Skin Primer
			tagline: Plain words.
			baseUrl: https://www.example.org
			timeZone: America/New_York
			publisher: Skin Primer
			standingLine: This is general information.
			sections:
			  - folder: aftercare
			    name: After
			  - folder: faq
			    name: FAQ
			""";

	private final Path folder;

	private ContentFolder(Path folder) {
		this.folder = folder;
	}

	/** Writes a site below a folder. */
	public static ContentFolder of(Path folder, String files) {
		ContentFolder content = new ContentFolder(folder);
		content.write("site.yaml", SETTINGS);
		for (String name : List.of("index.md", "aftercare/index.md", "faq/index.md")) {
			content.write(name, page(""));
		}
		TestContent.writeOnly(folder, files);
		return content;
	}

	/** A page with a good header of four lines; its text begins on line 5. */
	public static String page(String body) {
		return """
				---
				title: A good page
				description: A plain sentence that is long enough to stand in search results.
				---
				""" + body;
	}

	public ContentFolder write(String name, String text) {
		return write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	public ContentFolder write(String name, byte[] bytes) {
		try {
			Files.createDirectories(path(name).getParent());
			Files.write(path(name), bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Holds the articles to the rules for good patient information. */
	public ContentFolder withArticleRules() {
		return withSettings("articleRules: true\n");
	}

	/** Adds lines to the settings; those that were added before are taken away. */
	public ContentFolder withSettings(String lines) {
		return write(SiteSettings.FILE, SETTINGS + lines);
	}

	public ContentFolder remove(String name) {
		try {
			Files.delete(path(name));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Path path(String name) {
		return this.folder.resolve(name);
	}

	public Inspection read() {
		return read(NOW);
	}

	public Inspection read(Instant instant) {
		return new SiteReader(this.folder).inspect(instant);
	}

	/** All that is in the folder, read as if for the first time. */
	public LoadedFolder load() {
		return new SiteReader(this.folder).load(Optional.empty(), NOW, LastGood.NONE);
	}

	/** The same, where pages are known to have left other addresses. */
	public LoadedFolder loadAfter(Map<PagePath, PagePath> left) {
		return new SiteReader(this.folder).load(Optional.empty(), NOW, new LastGood() {

			@Override
			public Map<PagePath, Text> of(Set<PagePath> addresses) {
				return Map.of();
			}

			@Override
			public Known known() {
				return new Known(List.of(), left);
			}

		});
	}

	/** The addresses of the pages that visitors see, in order. */
	public static List<String> addresses(Inspection site) {
		return site.site().pages().stream().map((page) -> page.path().value()).toList();
	}

	/** The problems, each as {@code file:line:column: severity: message (hint)}. */
	public static List<String> problems(Inspection site) {
		return site.problems().stream().map(Problem::toString).toList();
	}

}
