package org.skinprimer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What those read who want to help, or to know what is new. */
class PapersTests {

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

	@Test
	void theNewestNotesAreThoseOfTheVersion() throws IOException {
		String version = Jsoup.parse(read(Path.of("pom.xml")), Parser.xmlParser()).select("project > version").text();
		List<String> noted = headings(Path.of("src/docs/changes.md"));
		assertThat(version).matches("\\d+\\.\\d+\\.\\d+");
		assertThat(noted.get(1)).isEqualTo(version);
	}

	@Test
	void theReadmeLeadsToEachOfThem() throws IOException {
		String readme = read(Path.of("README.md"));
		try (Stream<Path> papers = Files.list(Path.of("src/docs"))) {
			assertThat(papers.filter((paper) -> paper.toString().endsWith(".md")))
				.allSatisfy((paper) -> assertThat(readme).contains("](src/docs/" + paper.getFileName()));
		}
	}

	@Test
	void eachLinkLeadsToAFileAndAHeadingOfIt() throws IOException {
		try (Stream<Path> docs = Files.list(Path.of("src/docs"))) {
			for (Path paper : Stream.concat(docs, Stream.of(Path.of("README.md")))
				.filter((any) -> any.toString().endsWith(".md"))
				.toList()) {
				LINK.matcher(read(paper).replaceAll("(?s)```.*?```|`[^`\n]*`", "")).results().forEach((link) -> {
					Path target = link.group(1).isEmpty() ? paper : paper.resolveSibling(link.group(1)).normalize();
					assertThat(target).as(paper + ": " + link.group()).exists();
					if (link.group(2) != null) {
						assertThat(headings(target).stream().map(PapersTests::anchor)).as(paper + ": " + link.group())
							.contains(link.group(2));
					}
				});
			}
		}
	}

	private static String anchor(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
	}

	private static List<String> headings(Path file) {
		return HEADING.matcher(read(file)).results().map((heading) -> heading.group(1)).toList();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
