package org.skinprimer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.shared.Claim;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article that keeps all rules for good patient information, for tests that break one
 * of them. It has 2 sentences and 16 words, and 3 sentences and 27 words for each day.
 */
public final class GoodArticle {

	public static final String FILE = "aftercare/a.md";

	public static final PagePath ADDRESS = new PagePath("/aftercare/a");

	/** How many days make 367 words in 41 sentences. */
	public static final int DAYS = 13;

	/** The first line of the header that a test may replace. */
	public static final String KEY_POINTS = """
			keyPoints:
			  - Wash with cool water.
			  - Stay out of the sun.
			""";

	/** The first paragraph; it stands on line 8. */
	public static final String OPENING = "This page is for the first week. "
			+ "It says [what to do](source:leaflet) and [what to skip](source:study).\n";

	/** A sentence of the paragraph of each day. */
	public static final String PAT = "Pat it dry with a clean, soft towel.";

	private static final List<String> TEN_WORDS = List.of("Rest at home and read a good book for now".split(" "));

	private GoodArticle() {
	}

	public static String text() {
		return with("");
	}

	/** The article with more text below its first paragraph, from line 10 on. */
	public static String with(String more) {
		return of(DAYS, more);
	}

	public static String of(int days, String more) {
		StringBuilder text = new StringBuilder("""
				---
				title: How do I care for my skin?
				description: A plain sentence that is long enough to stand in search results.
				""").append(KEY_POINTS).append("---\n").append(OPENING).append('\n');
		if (!more.isEmpty()) {
			text.append(more.strip()).append("\n\n");
		}
		for (int day = 1; day <= days; day++) {
			text.append("""
					## Day %1$d

					On day %1$d, wash your skin with cool water. %2$s Do not rub it, and stay out of the sun.

					""".formatted(day, PAT));
		}
		return text.toString();
	}

	/** Paragraphs of so many words, in three sentences of ten words each. */
	public static String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int done = 0; done < count; done += 10) {
			List<String> sentence = TEN_WORDS.subList(0, Math.min(10, count - done));
			text.append(String.join(" ", sentence)).append((done % 30 == 20) ? ".\n\n" : ".\n");
		}
		return text.toString();
	}

	/** One sentence of so many words. */
	public static String sentence(int words) {
		return "Rest" + " and rest".repeat((words - 1) / 2) + ((words % 2 == 0) ? " now." : ".");
	}

	/**
	 * A site whose only article is held to the rules, with the claims of the shipped one.
	 */
	public static ContentFolder folder(Path folder, String article) {
		return ContentFolder.of(folder, "").withArticleRules().write(Claim.FILE, claims()).write("sources.yaml", """
				- id: leaflet
				  title: A leaflet
				- id: study
				  title: A study
				""").write(FILE, article);
	}

	private static byte[] claims() {
		try {
			return Files.readAllBytes(Path.of("content", Claim.FILE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The problems of a site whose only article is this, which visitors see. */
	public static List<String> problems(Path folder, String article) {
		return problems(folder(folder, article));
	}

	/** The problems of a site whose article visitors see. */
	public static List<String> problems(ContentFolder content) {
		Inspection site = content.read();
		assertThat(site.site().has(ADDRESS)).as("the article is served").isTrue();
		return ContentFolder.problems(site);
	}

}
