package org.skinprimer.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words are marked, and which stretch of a text is shown. */
class HighlighterTests {

	@Test
	void aWordIsMarkedInEachOfItsForms() {
		assertThat(new Highlighter(Set.of("pore")).highlight("Pores: a pore’s size")).containsExactly(
				new TextFragment("Pores", true), new TextFragment(": a ", false), new TextFragment("pore’s", true),
				new TextFragment(" size", false));
	}

	@Test
	void aNameOfSeveralWordsIsMarkedOnlyAsAWhole() {
		assertThat(new Highlighter(Set.of("skin needl")).highlight("Skin needling is not skin care")).containsExactly(
				new TextFragment("Skin", true), new TextFragment(" ", false), new TextFragment("needling", true),
				new TextFragment(" is not skin care", false));
	}

	@Test
	void theTextIsShownAsItIs() {
		String text = "<script>alert(1)</script> & “pore” 😀 שלום";
		assertThat(words(new Highlighter(Set.of("pore", "alert")).excerpt(text))).isEqualTo(text);
	}

	@Test
	void anExcerptBeginsWithTheSentenceThatHoldsMostOfTheWords() {
		String filler = "This says nothing at all. ".repeat(20);
		List<TextFragment> excerpt = new Highlighter(Set.of("retinol", "wait"))
			.excerpt(filler + "Wait with retinol. " + filler);
		assertThat(words(excerpt)).startsWith("Wait with retinol. This").endsWith(" …");
	}

	@Test
	void anEndlessSentenceIsCutBeforeTheWord() {
		String text = IntStream.range(0, 200).mapToObj((i) -> "word" + i).collect(Collectors.joining(" "));
		assertThat(words(new Highlighter(Set.of("word150")).excerpt(text))).startsWith("… word144 ")
			.contains("word150");
	}

	@Test
	void aTextWithoutWordsHasNoExcerpt() {
		assertThat(new Highlighter(Set.of("a")).excerpt("")).isEmpty();
	}

	private static String words(List<TextFragment> fragments) {
		return fragments.stream().map(TextFragment::text).collect(Collectors.joining());
	}

}
