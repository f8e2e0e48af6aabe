package org.skinprimer.check;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.GoodArticle;

import static org.assertj.core.api.Assertions.assertThat;

class StructureCheckTests {

	@TempDir
	Path folder;

	@Test
	void aGoodArticleHasNoProblemAtAll() {
		assertThat(problems(GoodArticle.text())).isEmpty();
	}

	@Test
	void anArticleWithoutKeyPointsIsReported() {
		assertThat(problems(GoodArticle.text().replace(GoodArticle.KEY_POINTS, "")))
			.containsExactly("aftercare/a.md:1:1: error: the article has no key points "
					+ "(add `keyPoints:` with 2 to 5 short lines: what to know, what to do)");
	}

	@Test
	void anArticleWithOneSourceIsReported() {
		assertThat(problems(GoodArticle.text().replace("source:study", "source:leaflet")))
			.containsExactly("aftercare/a.md:1:1: error: the article cites one source "
					+ "(cite at least 2: [words of the claim](source:id))");
	}

	@Test
	void anArticleWithoutASourceIsReported() {
		assertThat(problems(GoodArticle.text().replaceAll("\\[([a-z ]+)]\\(source:[a-z]+\\)", "$1")))
			.containsExactly("aftercare/a.md:1:1: error: the article cites no source "
					+ "(cite at least 2: [words of the claim](source:id))");
	}

	@Test
	void aFirstParagraphOf41WordsIsReportedAtItsPlace() {
		assertThat(problems(withOpening(41))).containsExactly("aftercare/a.md:8:1: error: the first paragraph has 41 "
				+ "words (say in at most 40 what the page is for, and for whom)");
	}

	@Test
	void aFirstParagraphOf40WordsIsFine() {
		assertThat(problems(withOpening(40))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "## Start", "- Rest.", "1. Rest.", "| Do | Skip |\n|---|---|\n| Rest | Run |",
			"> [!DO] Rest\n> Stay at home.", "> [!DO] Rest\n> - Stay at home.",
			"![Red skin on day 1](red-skin.svg \"Day 1.\")" })
	void aFirstBlockThatIsNoParagraphIsReported(String block) {
		String article = GoodArticle.text().replace(GoodArticle.OPENING, block + "\n\n" + GoodArticle.OPENING);
		assertThat(problems(article)).containsExactly("aftercare/a.md:1:1: error: the article does not begin with a "
				+ "paragraph (say first what the page is for, and for whom)");
	}

	@Test
	void aHeadingWith151WordsBelowItIsReportedAtItsPlace() {
		assertThat(problems(GoodArticle.with("## The first week\n\n" + GoodArticle.words(151))))
			.containsExactly("aftercare/a.md:10:1: error: “The first week” is followed by 151 words "
					+ "(add a heading; 150 words are the most under one)");
	}

	@Test
	void theLastHeadingIsHeldToItsSizeToo() {
		assertThat(problems(GoodArticle.text() + "## The end\n\n" + GoodArticle.words(151)))
			.containsExactly("aftercare/a.md:62:1: error: “The end” is followed by 151 words "
					+ "(add a heading; 150 words are the most under one)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "### Part of it\n\nRest.", "| Do | Skip |\n|---|---|\n| Rest | Run |" })
	void aHeadingWith150WordsBelowItIsFineWhateverPartOrTableFollows(String more) {
		assertThat(problems(GoodArticle.with("## The first week\n\n" + GoodArticle.words(150) + "\n\n" + more)))
			.isEmpty();
	}

	@Test
	void wordsOfListsAndNoticesCountBelowTheirHeading() {
		assertThat(problems(GoodArticle.with("""
				## The first week

				- Rest.

				  Drink.

				> [!DO] Sleep
				> Read.

				""" + GoodArticle.words(148))))
			.containsExactly("aftercare/a.md:10:1: error: “The first week” is followed by 151 words "
					+ "(add a heading; 150 words are the most under one)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "- Rest.\n", "1. Rest.\n" })
	void aListOf8ItemsIsReportedAtItsFirst(String item) {
		int column = item.indexOf('R') + 1;
		assertThat(problems(GoodArticle.with(item.repeat(8)))).containsExactly(
				"aftercare/a.md:10:" + column + ": error: the list has 8 items (make two lists; 7 items are the most)");
	}

	@Test
	void listsOf7ItemsAreFineEvenWhenOneIsInsideTheOther() {
		assertThat(problems(GoodArticle.with("- Rest.\n".repeat(7) + "  - Sleep.\n".repeat(7)))).isEmpty();
	}

	@Test
	void aListItemOfTwoSentencesIsReportedAtItsPlace() {
		assertThat(problems(GoodArticle.with("- Rest.\n- Drink water. Sleep well.")))
			.containsExactly("aftercare/a.md:11:3: error: the list item has more than one sentence "
					+ "(join the two, or drop one)");
	}

	@Test
	void aQuestionWithAnswerIsOneSentenceOfAListButASecondAnswerIsNot() {
		assertThat(problems(GoodArticle.with("- Is it **sore?** Call us.\n- Is it red? Wait. Call us.")))
			.containsExactly("aftercare/a.md:11:3: error: the list item has more than one sentence "
					+ "(join the two, or drop one)");
	}

	@Test
	void aFigureWithoutACaptionIsReportedAtItsPlace() {
		assertThat(problems(GoodArticle.with("![Red skin on day 1](red-skin.svg)")))
			.containsExactly("aftercare/a.md:10:1: error: the figure has no caption "
					+ "(write it in quotes after the file: ![…](red-skin.svg \"Caption\"))");
	}

	@Test
	void aPictureInALineOfTextNeedsNoCaption() {
		assertThat(problems(GoodArticle.with("Look at ![Red skin on day 1](red-skin.svg) here."))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "9", "126" })
	void wordsForAPictureThatAreTooShortOrTooLongAreReportedAtItsPlace(int length) {
		assertThat(problems(picture("x".repeat(length))))
			.containsExactly("aftercare/a.md:10:1: error: the words for the picture have " + length
					+ " characters (say what it shows in 10 to 125 characters)");
	}

	@ParameterizedTest
	@CsvSource({ "10", "125" })
	void wordsForAPictureFrom10To125CharactersAreFine(int length) {
		assertThat(problems(picture("x".repeat(length)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "red-skin.svg", "./red-skin.svg", "../aftercare/red-skin.svg" })
	void theNameOfAFileInPlaceOfWordsIsReportedAsWhatItIs(String target) {
		String expected = "aftercare/a.md:10:1: error: the words for the picture are the name of its file "
				+ "(say what it shows in 10 to 125 characters)";
		assertThat(problems(picture("red-skin.svg").replace("(red-skin.svg", "(" + target))).containsExactly(expected);
		assertThat(problems(picture(target).replace("(red-skin.svg", "(" + target))).containsExactly(expected);
	}

	@Test
	void aThirdBoxOfWarningIsReportedAtItsPlace() {
		assertThat(problems(GoodArticle.with("""
				> [!WARNING] Stop
				> Rest.

				> [!DO] Wash
				> Rest.

				> [!URGENT] Call us
				> Rest.

				> [!EMERGENCY] Call 911
				> Rest.
				"""))).containsExactly(
				"aftercare/a.md:19:3: error: the page has 3 boxes of warning " + "(keep 2; readers pass over more)");
	}

	@Test
	void twoBoxesOfWarningAndAnyOtherBoxesAreFine() {
		assertThat(problems(GoodArticle.with("""
				> [!WARNING] Stop
				> Now.

				> [!URGENT] Call us
				> Now.

				> [!ASK] Ask us
				> Now.

				> [!DONT] Rub
				> Now.

				> [!NOTE] Wait
				> Now.
				"""))).isEmpty();
	}

	private List<String> problems(String article) {
		return GoodArticle.problems(GoodArticle.folder(this.folder, article)
			.write("aftercare/red-skin.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'/>"));
	}

	private static String withOpening(int words) {
		return GoodArticle.text()
			.replace(GoodArticle.OPENING, GoodArticle.OPENING.strip() + " " + GoodArticle.sentence(words - 16) + "\n");
	}

	private static String picture(String alt) {
		return GoodArticle.with("![" + alt + "](red-skin.svg \"Day 1.\")");
	}

}
