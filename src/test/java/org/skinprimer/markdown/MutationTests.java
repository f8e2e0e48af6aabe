package org.skinprimer.markdown;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinprimer.RichText;
import org.skinprimer.markdown.Outline.Heading;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads a rich text with random changes; each number is the seed of one change. */
class MutationTests {

	private static final String SAMPLE = RichText.sample();

	private static final List<String> PIECES = List.of("<script>", "</script>", "\"", "'", ">", "<", " onclick=\"x\"",
			"javascript:", "](javascript:x)", "![", "[", "](", ")", "*", "**", "_", "`", "```\n", "~~", "|",
			"\n|---|\n", "\n", "\n\n", "> ", "> [!DO] ", "[!", "]", "- ", "1. ", "#", "\n## ", "{#main}", "{#a}", "&",
			"&quot;", "&#106;", "&colon;", "\\", "\t", "\u0000", "\u00a0", "\ud83d", "\u202e", "<!--", "-->",
			"<![CDATA[", "\r", "    ", "](source:", "](term:", "](fact:", "\n\n[Signs](block:signs)\n\n", "](data:x \"",
			"<javascript:x>", "\n[ref]: javascript:x\n", "===\n");

	static IntStream seeds() {
		return IntStream.range(0, 300);
	}

	private static String mutation(long seed) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder(SAMPLE);
		for (int change = random.nextInt(1, 40); change > 0; change--) {
			int start = random.nextInt(text.length());
			int end = Math.min(text.length(), start + random.nextInt(30));
			switch (random.nextInt(5)) {
				case 0 -> text.delete(start, Math.min(end, start + 8));
				case 1 -> text.insert(random.nextInt(text.length()), text.substring(start, end));
				case 2 -> text.setCharAt(start, text.charAt(random.nextInt(text.length())));
				default -> text.insert(start, PIECES.get(random.nextInt(PIECES.size())));
			}
		}
		return text.toString();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void aChangedTextIsReadAndItsHtmlIsSafe(int seed) {
		String text = mutation(seed);
		Document document = Texts.read(text);
		String html = document.html().toString();
		SafeHtml.check(html);
		List<String> ids = Pattern.compile("<h[1-6] id=\"([^\"]+)\"")
			.matcher(html)
			.results()
			.map((MatchResult id) -> id.group(1))
			.toList();
		assertThat(ids).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(document.outline().headings().stream().map(Heading::id).toList());
		long lines = text.lines().count();
		assertThat(document.links()).allMatch((link) -> link.place().line() <= lines);
		assertThat(document.links()).filteredOn((link) -> link.kind() == Link.Kind.UNSAFE)
			.allMatch((link) -> link.address().isEmpty());
	}

	@Test
	void theTextItselfHoldsAllKindsOfThings() {
		Document document = Texts.read(SAMPLE);
		assertThat(document.links()).extracting(Link::kind).contains(Link.Kind.values());
		assertThat(document.html().toString()).contains("notice--emergency", "<figure", "<table>", "<pre>", "<sup",
				"<ol>", "<del>", "&lt;script&gt;", "id=\"sun\"");
		assertThat(document.outline().headings()).hasSize(3);
	}

}
