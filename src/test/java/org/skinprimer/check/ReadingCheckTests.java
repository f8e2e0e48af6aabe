package org.skinprimer.check;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.GoodArticle;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

class ReadingCheckTests {

	private static final String SHORTER = " (use shorter sentences and more everyday words)";

	@TempDir
	Path folder;

	@Test
	void aFleschKincaidGradeOver6IsReported() {
		String article = GoodArticle.text()
			.replace(GoodArticle.PAT, "Gently open sticky bottles under running water, twisting rubber covers, before "
					+ "wiping tender noses using only simple cotton after dinner.");
		assertThat(problems(article)).containsExactly(
				"aftercare/a.md:1:1: error: the Flesch-Kincaid grade is 7.34; at most 6.0 is asked" + SHORTER);
	}

	@Test
	void aSmogGradeOver9IsReported() {
		String article = GoodArticle.text()
			.replace(GoodArticle.PAT, "Carefully moisturize your face, cautiously and tenderly.");
		assertThat(problems(article))
			.containsExactly("aftercare/a.md:1:1: error: the SMOG grade is 9.56; at most 9.0 is asked" + SHORTER);
	}

	@Test
	void aMeanSentenceJustOver14WordsIsReportedAsMoreThan14() {
		String mean = GoodArticle.sentence(20) + "\n\n" + GoodArticle.sentence(20) + "\n\n"
				+ (GoodArticle.sentence(14) + "\n\n").repeat(24);
		assertThat(problems(GoodArticle.of(0, mean))).isEmpty();
		assertThat(problems(GoodArticle.of(0, mean + GoodArticle.sentence(15))))
			.containsExactly("aftercare/a.md:1:1: error: the mean sentence length in words is 14.03; at most 14.0 is "
					+ "asked" + SHORTER);
	}

	@Test
	void moreThan5PercentLongSentencesAreReported() {
		String long2 = (GoodArticle.sentence(21) + "\n\n").repeat(2);
		assertThat(problems(GoodArticle.with(long2))).isEmpty();
		assertThat(problems(GoodArticle.with(long2 + GoodArticle.sentence(21)))).containsExactly(
				"aftercare/a.md:1:1: error: the share of sentences with more than 20 words, in percent, is "
						+ "6.82; at most 5.0 is asked" + SHORTER);
	}

	@Test
	void sentencesOf20WordsAreNotLong() {
		assertThat(problems(GoodArticle.with((GoodArticle.sentence(20) + "\n\n").repeat(9)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', 10:1", "'- ', 10:3", "'Rest. ', 10:1", "'> [!DO] Rest\n> ', 11:3" })
	void aSentenceOf26WordsIsReportedWhereItsPassageBegins(String before, String place) {
		assertThat(problems(GoodArticle.with(before + GoodArticle.sentence(26)))).containsExactly("aftercare/a.md:"
				+ place + ": error: a sentence has 26 words: “Rest and rest and rest and…” (cut it in two; 25 words "
				+ "are the most)");
	}

	@Test
	void aSentenceOf25WordsIsFine() {
		assertThat(problems(GoodArticle.with(GoodArticle.sentence(25)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'## ', ''", "'| Do | Skip |\n|---|---|\n| Rest | ', ''", "'```\n', '\n```'" })
	void headingsTablesAndCodeAreNotMeasured(String before, String after) {
		assertThat(problems(GoodArticle.with("Rest.\n\n" + before + GoodArticle.sentence(26) + after))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			~    ~      | four spaces or a tab make code of “
			• Sleep. •  | readers see `•` and no list
			<p>         | readers see `<p>`
			<!-- Sleep! | readers see `<!--`
			""")
	void whatIsNotReadAsItWasMeantIsToldAndNotMeasured(String before, String told) {
		assertThat(problems(
				GoodArticle.with("Rest.\n\n" + before + GoodArticle.sentence(26) + " Rest. Drink. Sleep. Read.")))
			.singleElement(as(STRING))
			.startsWith("aftercare/a.md:12:1: warning: " + told);
	}

	@Test
	void aParagraphThatALineMadeAHeadingIsToldAndNotMeasured() {
		assertThat(problems(GoodArticle.with("Rest.\n\n" + GoodArticle.sentence(26) + "\n---")))
			.singleElement(as(STRING))
			.contains("12:1: warning: the line `---` below makes a heading of “Rest and rest");
	}

	@Test
	void aParagraphOf4SentencesIsReportedAtItsPlace() {
		assertThat(problems(GoodArticle.with("Rest. Drink. Sleep.\n\nRest. Drink. Sleep. Read."))).containsExactly(
				"aftercare/a.md:12:1: error: the paragraph has 4 sentences (cut it in two; 3 are the " + "most)");
	}

	@ParameterizedTest
	@CsvSource({ "349", "1101" })
	void anArticleOfTooFewOrTooManyWordsIsReported(int words) {
		assertThat(problems(ofWords(words))).containsExactly("aftercare/a.md:1:1: error: the article has " + words
				+ " words (between 350 and 1100 are read to the end)");
	}

	@ParameterizedTest
	@CsvSource({ "350", "1100" })
	void anArticleFrom350To1100WordsIsFine(int words) {
		assertThat(problems(ofWords(words))).isEmpty();
	}

	@Test
	void anArticleWithoutAWordHasNoWordsAndNoGrade() {
		assertThat(problems(GoodArticle.of(0, "").replace(GoodArticle.OPENING, "")))
			.contains("aftercare/a.md:1:1: error: the article has 0 words (between 350 and 1100 are read to the end)")
			.noneMatch((problem) -> problem.contains("grade"));
	}

	@Test
	void moreThan5PercentPassiveSentencesAreAWarning() {
		String passive2 = "Your face is rinsed at night.\n\n".repeat(2);
		assertThat(problems(GoodArticle.with(passive2))).isEmpty();
		assertThat(problems(GoodArticle.with(passive2 + "Your skin is washed each day.")))
			.containsExactly("aftercare/a.md:1:1: warning: 3 of 44 sentences look passive (say who does it: “your "
					+ "clinic gives you”, not “you are given”)");
	}

	private List<String> problems(String article) {
		return GoodArticle.problems(this.folder, article);
	}

	/** An article of so many words, from 340 on. */
	private static String ofWords(int words) {
		return GoodArticle.of(12, GoodArticle.words(words - 340));
	}

}
