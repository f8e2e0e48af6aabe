package org.skinprimer.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.Page;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Words are cut the same way with and without their ends, in a text and alone. */
class AnalyzersTests {

	@Test
	void ofThePagesThatAreShipped() {
		for (Page page : new SiteReader(Path.of("content")).read(Instant.EPOCH).pages()) {
			isCutTheSameWay(page.document().text());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "don’t don't DON'T dont", "the nurse's nurses’ nurses", "Ångström naïve Æsop ﬁne",
			"ice-cream 3.5 mm 1,000 e.g. U.S. a_b", "皮肤 肌膚 ひふ カタカナ 피부 ผิวหนัง", "😀 👩‍⚕️ ☂", "'s ’ '' x's's",
			"\ud800 \udc00" })
	void ofAnyText(String text) {
		isCutTheSameWay(text);
	}

	@Test
	void ofAWordWithoutAnEnd() {
		isCutTheSameWay("running".repeat(300));
	}

	@RepeatedTest(20)
	void ofLettersOfAnyKind(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		StringBuilder text = new StringBuilder();
		random.ints(2_000, 0, 4)
			.map((kind) -> (kind == 0) ? " '’-.".charAt(random.nextInt(5))
					: random.nextInt(kind * kind * kind * 300) + 32)
			.forEach(text::appendCodePoint);
		isCutTheSameWay(text.toString());
	}

	private static void isCutTheSameWay(String text) {
		List<Analyzers.Token> words = Analyzers.tokens(text, Analyzers.PLAIN);
		List<Analyzers.Token> stems = Analyzers.tokens(text, Analyzers.STEMS);
		assertThat(stems).extracting(Analyzers.Token::start)
			.isEqualTo(words.stream().map(Analyzers.Token::start).toList());
		assertThat(stems).allSatisfy((stem) -> assertThat(Analyzers.stems(text.substring(stem.start(), stem.end())))
			.containsExactly(stem.term()));
	}

}
