package org.skinprimer.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a site of any size that has no mistake, the same one each time, to measure with.
 */
public final class SiteGenerator {

	/** The sections, between which the articles take turns. */
	static final List<String> SECTIONS = List.of("preparation", "procedure", "aftercare", "results", "faq");

	/** The ids of the sources. */
	static final List<String> SOURCES = IntStream.rangeClosed(1, 100).mapToObj((number) -> "study-" + number).toList();

	/** How many pictures each section has. */
	static final int PICTURES = 20;

	private SiteGenerator() {
	}

	/**
	 * Writes a site.
	 * @param args a folder, and how many articles
	 */
	public static void main(String[] args) {
		long start = System.nanoTime();
		write(Path.of(args[0]), Integer.parseInt(args[1]));
		System.out.printf(Locale.ROOT, "%s articles in %s after %.1f s%n", args[1], args[0],
				(System.nanoTime() - start) / 1e9);
	}

	/** Writes a site of so many articles into a folder, which is made if need be. */
	public static void write(Path folder, int articles) {
		write(folder, "site.yaml", settings());
		write(folder, "glossary.yaml", Phrases.resource("glossary.yaml"));
		write(folder, "sources.yaml", SOURCES.stream().map(SiteGenerator::source).collect(Collectors.joining()));
		write(folder, "index.md", index("Generated site", 1));
		for (int section = 0; section < SECTIONS.size(); section++) {
			String name = SECTIONS.get(section);
			write(folder, name + "/index.md", index("The part about " + name, section + 1));
			for (int picture = 1; picture <= PICTURES; picture++) {
				write(folder, "%s/picture-%02d.svg".formatted(name, picture), picture(section * PICTURES + picture));
			}
		}
		Phrases phrases = Phrases.read();
		IntStream.rangeClosed(1, articles)
			.parallel()
			.forEach((number) -> write(folder, file(number), GeneratedArticle.of(number, articles, phrases)));
	}

	/** The file of an article, relative to the folder. */
	public static String file(int number) {
		return address(number).substring(1) + ".md";
	}

	/** The address of an article. */
	public static String address(int number) {
		return "/%s/article-%05d".formatted(SECTIONS.get((number - 1) % SECTIONS.size()), number);
	}

	private static String settings() {
		return """
				name: Generated site
				tagline: Words to measure with.
				baseUrl: http://localhost:8080
				language: en
				timeZone: America/New_York
				publisher: Nobody
				sections:
				%sfooter: [/glossary, /sources]
				emergency:
				  - number: "911"
				    where: United States
				standingLine: This text was made by a program. It is no advice at all.
				articleRules: true
				""".formatted(SECTIONS.stream()
			.map((name) -> "  - folder: " + name + "\n    name: " + name + "\n")
			.collect(Collectors.joining()));
	}

	private static String index(String title, int order) {
		return """
				---
				title: %s
				description: A page of a site that a program made, so that there is something to measure.
				order: %d
				remember: None of this is advice.
				---
				These pages were made by a program. Their words mean nothing.
				""".formatted(title, order);
	}

	private static String source(String id) {
		return """
				- id: %s
				  title: "A report that nobody wrote: %s"
				  by: "Writer A, Writer B, Writer C"
				  in: "Journal of Made-up Results 12:3"
				  year: 2024
				  url: https://example.org/%s
				  kind: study
				""".formatted(id, id, id);
	}

	private static String picture(int number) {
		String dots = IntStream.range(0, 20 + number % 20)
			.mapToObj((dot) -> "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"#b0714f\"/>\n"
				.formatted(20 + dot * 37 % 320, 20 + dot * 23 % 160, 2 + (dot + number) % 9))
			.collect(Collectors.joining());
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 200\">\n<title>Picture " + number
				+ "</title>\n" + dots + "</svg>\n";
	}

	private static void write(Path folder, String name, String text) {
		try {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
