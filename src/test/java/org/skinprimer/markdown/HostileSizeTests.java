package org.skinprimer.markdown;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HostileSizeTests {

	private static final Duration GUARD = Duration.ofSeconds(20);

	private static Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("100 nested quotes", ">".repeat(100) + " a");
		texts.put("50,000 nested quotes", ">".repeat(50_000) + " a");
		texts.put("20,000 asterisks", "a" + "*".repeat(20_000));
		texts.put("20,000 asterisks on both sides", "*".repeat(20_000) + "a" + "*".repeat(20_000));
		texts.put("20,000 openings of strong", "**a ".repeat(20_000));
		texts.put("20,000 strong words in each other", "**a ".repeat(20_000) + "b** ".repeat(20_000));
		texts.put("20,000 underscores in each other", "_a ".repeat(20_000) + "b_ ".repeat(20_000));
		texts.put("20,000 strikes in each other", "~~a ".repeat(20_000) + "b~~ ".repeat(20_000));
		texts.put("20,000 opening brackets", "[".repeat(20_000));
		texts.put("20,000 brackets in each other", "[".repeat(20_000) + "a" + "]".repeat(20_000));
		texts.put("20,000 links in each other", "[".repeat(20_000) + "a" + "](b.md)".repeat(20_000));
		texts.put("20,000 pictures in each other", "![".repeat(20_000) + "a" + "](b.png)".repeat(20_000));
		texts.put("20,000 half links", "[a](".repeat(20_000));
		texts.put("20,000 citations", "[a](source:b) ".repeat(20_000));
		texts.put("20,000 references", "[a]: b.md\n".repeat(20_000) + "\n" + "[a]".repeat(20_000));
		texts.put("10,000 angle brackets", "<".repeat(10_000));
		texts.put("10,000 open comments", "a <!-- ".repeat(10_000));
		texts.put("10,000 open attributes", "<a b=\"".repeat(10_000));
		texts.put("50,000 backticks", "a" + "`".repeat(50_000));
		texts.put("600 lengths of backticks",
				IntStream.range(1, 600).mapToObj("`"::repeat).collect(Collectors.joining(" a ")));
		texts.put("5,000 list levels in a line", "- ".repeat(5_000) + "a");
		texts.put("1,000 list levels in lines",
				IntStream.range(0, 1_000).mapToObj((i) -> "  ".repeat(i) + "- a\n").collect(Collectors.joining()));
		texts.put("5,000 quotes in lists", "> - ".repeat(5_000) + "a");
		texts.put("20,000 lines of one notice", "> [!DO] a\n".repeat(20_000));
		texts.put("a paragraph of 400 kB", "word and ".repeat(45_000));
		texts.put("a word of 400 kB", "a".repeat(400_000));
		texts.put("80,000 lines", "a bc\n".repeat(80_000));
		texts.put("a heading with 400,000 spaces", "## a" + " ".repeat(400_000) + "b");
		texts.put("60,000 headings of one name", "## a\n\n".repeat(60_000));
		texts.put("50,000 half ids", "## " + "{#a".repeat(50_000));
		texts.put("100,000 loose marks", "## " + "\u0301".repeat(100_000));
		texts.put("20,000 addresses", "https://a.org ".repeat(20_000));
		texts.put("50,000 brackets after an address", "https://a.org/" + ")".repeat(50_000));
		texts.put("50,000 ampersands", "&".repeat(50_000));
		texts.put("100,000 pipes", "|".repeat(100_000));
		texts.put("100,000 empty lines", "\n".repeat(100_000));
		texts.put("50,000 null characters", "\u0000".repeat(50_000));
		texts.put("20,000 halves of characters", "\ud800".repeat(20_000));
		return texts;
	}

	@TestFactory
	Stream<DynamicTest> aHostileTextIsReadToItsEnd() {
		return texts().entrySet()
			.stream()
			.map((text) -> DynamicTest.dynamicTest(text.getKey(), () -> readsToTheEnd(text.getValue())));
	}

	private static void readsToTheEnd(String text) {
		String html = assertTimeoutPreemptively(GUARD, () -> Texts.html(text + "\n\nThe end."));
		assertThat(html.endsWith("<p>The end.</p>\n")).isTrue();
		SafeHtml.check(html);
	}

	@Test
	void quotesAndListsNestNoDeeperThanFiftyLevels() {
		assertThat(Texts.html(">".repeat(100) + " a").split("<blockquote>", -1)).hasSizeBetween(45, 51);
		assertThat(Texts.html("- ".repeat(5_000) + "a").split("<ul>", -1)).hasSizeBetween(20, 51);
	}

	@Test
	void markupInsideMarkupNestsNoDeeperThanAHundredLevels() {
		assertThat(Texts.html("**a ".repeat(20_000) + "b** ".repeat(20_000)).split("<strong>", -1)).hasSizeBetween(50,
				102);
	}

	@Test
	void aTableOfMoreThanAMillionCellsIsRefused() {
		String table = "|" + "a|".repeat(2_000) + "\n|" + "-|".repeat(2_000) + "\n" + "|b|\n".repeat(600);
		assertThatIllegalArgumentException().isThrownBy(() -> Texts.read(table)).withMessageContaining("cells");
	}

}
