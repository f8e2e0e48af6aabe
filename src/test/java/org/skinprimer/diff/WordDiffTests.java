package org.skinprimer.diff;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What changed within a passage, written as [-went-] and [+came+]. */
class WordDiffTests {

	@Test
	void wordsThatStayAreLeftAlone() {
		assertThat(between("The needles leave tiny holes.", "The needles leave small holes."))
			.isEqualTo("The needles leave [-tiny-][+small+] holes.");
	}

	@Test
	void wordsBesideEachOtherAreOneChange() {
		assertThat(between("Wait for two long days before you swim again.",
				"Wait for five short weeks before you swim again."))
			.isEqualTo("Wait for [-two long days-][+five short weeks+] before you swim again.");
	}

	@Test
	void aWordIsReplacedAsAWholeAndASignAlone() {
		assertThat(between("Don’t swim, please.", "Don’t swimming, please!"))
			.isEqualTo("Don’t [-swim-][+swimming+], please[-.-][+!+]");
	}

	@Test
	void aNewItemBeginsAtTheBeginningOfALine() {
		assertThat(between("- Wash your hands before that.", "- Wash both hands before that.\n- Dry them before that."))
			.isEqualTo("- Wash [-your-][+both+] hands before that.[+\n- Dry them before that.+]");
	}

	@Test
	void passagesWithLittleInCommonAreNotMixed() {
		assertThat(WordDiff.between("Wash your face with cool water.", "The clinic will call on the next day."))
			.isEmpty();
	}

	@Test
	void passagesThatAreTooLongForAComparisonAreNotMixed() {
		String text = "one two ".repeat(WordDiff.MOST / 100);
		assertThat(WordDiff.between("a " + text + "b", "c " + text + "d")).isEmpty();
	}

	@Test
	void markupIsOrdinaryText() {
		assertThat(between("See <b>this</b> & that.", "See <i>this</i> & that."))
			.isEqualTo("See <[-b-][+i+]>this</[-b-][+i+]> & that.");
	}

	private static String between(String before, String after) {
		List<Edit> edits = WordDiff.between(before, after).orElseThrow();
		return edits.stream().map(WordDiffTests::written).collect(Collectors.joining());
	}

	private static String written(Edit edit) {
		return switch (edit.type()) {
			case SAME -> edit.text();
			case REMOVED -> "[-" + edit.text() + "-]";
			case ADDED -> "[+" + edit.text() + "+]";
		};
	}

}
