package org.skinprimer.markdown;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextBlockTests {

	/** The blocks of a text as {@code role, number of the list, place, words}. */
	private static List<String> blocks(String text) {
		return Texts.read(text)
			.blocks()
			.stream()
			.map((block) -> block.role() + " " + block.list() + " " + block.place() + " " + block.text())
			.toList();
	}

	@Test
	void kindsAndListNumbersAndPlacesAreInReadingOrder() {
		assertThat(blocks("""
				For you, if you
				had *needles*.

				## Wash {#wash}

				- Rest
				- Drink

				1. Pat
				2. Dry

				   Twice a day.

				| Do | Skip |
				|----|------|
				| Sleep | [Run](run.md) |
				""")).containsExactly("PARAGRAPH 0 1:1 For you, if you had needles.", "HEADING 0 4:1 Wash",
				"ITEM 1 6:3 Rest", "ITEM 1 7:3 Drink", "ITEM 2 9:4 Pat", "ITEM 2 10:4 Dry",
				"PARAGRAPH 0 12:4 Twice a day.", "CELL 0 14:2 Do", "CELL 0 14:7 Skip", "CELL 0 16:2 Sleep",
				"CELL 0 16:10 Run");
	}

	@Test
	void aListInsideAListHasANumberOfItsOwn() {
		assertThat(blocks("""
				- Rest
				  1. Sleep
				  2. Read
				- Drink
				  - Water

				Then:

				- Eat
				""")).containsExactly("ITEM 1 1:3 Rest", "ITEM 2 2:6 Sleep", "ITEM 2 3:6 Read", "ITEM 1 4:3 Drink",
				"ITEM 3 5:5 Water", "PARAGRAPH 0 7:1 Then:", "ITEM 4 9:3 Eat");
	}

	@Test
	void aTitleOfANoticeIsNoPassageButItsTextIsWhereItStands() {
		assertThat(blocks("""
				> [!DO] Rest
				> Stay at *home*.
				> And sleep.

				> [!DONT] Run
				> far *and
				> fast*

				> [!NOTE] Wait
				>
				> A day.

				> [!URGENT] Call if
				> - you are hot
				""")).containsExactly("PARAGRAPH 0 2:3 Stay at home. And sleep.", "PARAGRAPH 0 6:3 far and fast",
				"PARAGRAPH 0 11:3 A day.", "ITEM 1 14:5 you are hot");
	}

	@Test
	void theTextOfANoticeBeginsWhereItsTitleEnds() {
		assertThat(blocks("> [!DO] *Rest\n> now*\n> *Stay* at home.")).containsExactly("PARAGRAPH 0 3:3 Stay at home.");
		assertThat(blocks("> [!DO] Rest\\\n> Stay at home.")).containsExactly("PARAGRAPH 0 2:3 Stay at home.");
	}

	@Test
	void anItemThatBeginsWithAPictureHasOnlyParagraphs() {
		assertThat(blocks("- ![A face](face.svg)\n\n  The face.\n- Rest")).containsExactly("PARAGRAPH 0 3:3 The face.",
				"ITEM 1 4:3 Rest");
	}

	@Test
	void aQuoteHoldsPassagesLikeAnyOther() {
		assertThat(blocks("> Rest.\n>\n> - Sleep\n> ## Drink")).containsExactly("PARAGRAPH 0 1:3 Rest.",
				"ITEM 1 3:5 Sleep", "HEADING 0 4:3 Drink");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "![A face](face.svg \"Red.\")", "    code", "```\ncode\n```", "***", "##", "-",
			"> [!DO] Rest", "[![A face](face.svg)](face.md)", "| |\n|-|", "[a]: b.md" })
	void whatIsNoRunningTextIsNoPassage(String text) {
		assertThat(Texts.read(text).blocks()).isEmpty();
	}

	@Test
	void theWordsForAPictureAreNotRead() {
		assertThat(blocks("Look at ![a red face](face.svg) here,  \nand `rest`."))
			.containsExactly("PARAGRAPH 0 1:1 Look at  here, and rest.");
	}

}
