package org.skinprimer.markdown;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordCounterTests {

	private static final String LETTERS = "abcdeXYZé\u0301ผ1234   \n\t.,;:!?()-–'\"“”/…_@";

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\t", "…", "– — ! ?", "🎉 ☀️" })
	void signsAreNoWords(String text) {
		assertThat(WordCounter.count(text, Locale.US)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "word", " word. ", "caf\u00e9", "cafe\u0301", "well-known", "state-of-the-art", "don't",
			"don’t", "“don’t”", "3,000", "1.5", "naïve", "(word)", "I" })
	void oneWordIsOne(String text) {
		assertThat(WordCounter.count(text, Locale.US)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Wash with water.              | 3
			1.5 mm                        | 2
			Don’t pick, don’t scratch.    | 4
			a/b                           | 2
			one\u00a0two                  | 2
			العناية بالبشرة مهمة          | 3
			피부 관리                     | 2
			""")
	void wordsAreCounted(String text, int words) {
		assertThat(WordCounter.count(text, Locale.US)).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "th", "ja" })
	void textIsCountedPieceByPieceAsInOnePass(String language) {
		Locale locale = Locale.forLanguageTag(language);
		BreakIterator boundaries = BreakIterator.getWordInstance(locale);
		Random random = new Random(11);
		for (int text = 0; text < 2_000; text++) {
			String letters = random.ints(12, 0, LETTERS.length())
				.mapToObj((at) -> LETTERS.substring(at, at + 1))
				.collect(Collectors.joining());
			boundaries.setText(letters);
			int words = 0;
			for (int start = 0, end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
				words += letters.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
				start = end;
			}
			assertThat(WordCounter.count(letters, locale)).as(letters).isEqualTo(words);
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh, 我喜欢皮肤护理, 7", "en, 我喜欢皮肤护理, 7", "ja, 肌の手入れは大切です。, 8", "zh, 皮肤 护理, 4", "ja, 𠮷野家, 3" })
	void textWithoutSpacesCountsEachIdeograph(String language, String text, int words) {
		assertThat(WordCounter.count(text, Locale.forLanguageTag(language))).isEqualTo(words);
	}

	@Test
	void theLanguageDecidesWhereWordsEnd() {
		String text = "ผิวหนังของคุณ";
		assertThat(new Markdown(Locale.forLanguageTag("th")).read(text, References.NONE).words()).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			caf&eacute; &amp; bar         | 2
			**bold**ly                    | 1
			[two words](a.md)             | 2
			[two words](dead.md)          | 2
			a `code` b                    | 3
			~~gone~~ here                 | 2
			# One heading                 | 2
			# One heading {#with-an-id}   | 2
			> [!DO] Wash *now*            | 2
			a [claim](source:s1) here     | 3
			""")
	void markupIsNotCounted(String text, int words) {
		assertThat(Texts.read(text).words()).isEqualTo(words);
	}

	@Test
	void codeBlocksAreNotCounted() {
		Document document = Texts.read("""
				Two words

				```text
				not counted
				```

				    not counted

				and three more
				""");
		assertThat(document.words()).isEqualTo(5);
		assertThat(document.text()).isEqualTo("Two words\nand three more");
	}

	@Test
	void wordsOfNeighbouringBlocksStayApart() {
		Document document = Texts.read("""
				## One
				two
				three\\
				four

				- five
				- six

				| seven | eight |
				|-------|-------|
				| nine  | ten   |
				""");
		assertThat(document.words()).isEqualTo(10);
		assertThat(document.text()).isEqualTo("One\ntwo three four\nfive\nsix\nseven\neight\nnine\nten");
	}

	@Test
	void anEmptyTextIsAnEmptyDocument() {
		for (String text : new String[] { "", "\n\n", "   " }) {
			Document document = Texts.read(text);
			assertThat(document.html().isEmpty()).isTrue();
			assertThat(document).usingRecursiveComparison().isEqualTo(Document.EMPTY);
		}
	}

}
