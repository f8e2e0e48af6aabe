package org.skinprimer.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SharedTexts;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.SiteReader;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages that newcomers copy first, among the shipped content and under its rules. */
class ExamplePagesTests {

	private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

	/** Where the README tells to write its page, and the page. */
	private static final Pattern README_PAGE = Pattern.compile("Make `content/(\\S+)`.*? {3}```\\R(.*?) {3}```",
			Pattern.DOTALL);

	@TempDir
	Path folder;

	@BeforeEach
	void copyTheShippedContent() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("content"), this.folder);
	}

	@Test
	void thePageOfTheReadmeKeepsTheRules() throws IOException {
		Matcher page = README_PAGE.matcher(Files.readString(Path.of("README.md")));
		assertThat(page.find()).isTrue();
		Inspection site = withPage(page.group(1), page.group(2).replaceAll("(?m)^ {3}", ""));
		assertThat(site.problems()).isEmpty();
		assertThat(site.site().page(PagePath.ofFile(page.group(1)))).isPresent();
	}

	@ParameterizedTest
	@MethodSource("wholePages")
	void eachWholePageOfTheGuideKeepsTheRules(Example page) throws IOException {
		Inspection site = withPage(page.file(), page.text());
		assertThat(site.problems()).isEmpty();
	}

	static List<Example> wholePages() {
		return GuideText.read()
			.examples()
			.stream()
			.filter((example) -> example.form() == Example.Form.FILE && example.file().endsWith(".md"))
			.filter((example) -> !SharedTexts.isBlock(example.file()))
			.filter((example) -> !example.isMistake())
			.toList();
	}

	private Inspection withPage(String file, String text) throws IOException {
		Files.writeString(this.folder.resolve(file), text);
		return new SiteReader(this.folder).inspect(NOW);
	}

}
