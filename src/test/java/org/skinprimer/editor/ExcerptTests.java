package org.skinprimer.editor;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where in a line a mistake is. */
class ExcerptTests {

	@Test
	void marksTheWordAtTheColumn() {
		assertThat(Excerpt.of("titel: May I swim?", 1)).hasValue(new Excerpt("", "titel", ": May I swim?"));
		assertThat(Excerpt.of("published: 2026-13-45", 12)).hasValue(new Excerpt("published: ", "2026", "-13-45"));
	}

	@Test
	void marksASignByItself() {
		assertThat(Excerpt.of("See [this](nowhere.md).", 5)).hasValue(new Excerpt("See ", "[", "this](nowhere.md)."));
	}

	@Test
	void marksTheEndOfALine() {
		assertThat(Excerpt.of("title: \"Open", 13)).hasValue(new Excerpt("title: \"Open", " ", ""));
		assertThat(Excerpt.of("short", 99)).hasValue(new Excerpt("short", " ", ""));
	}

	@Test
	void cutsALongLineAroundTheMark() {
		Excerpt excerpt = Excerpt.of("a ".repeat(200) + "here" + " b".repeat(200), 401).orElseThrow();
		assertThat(excerpt.before()).startsWith("…").endsWith("a ").hasSize(49);
		assertThat(excerpt.marked()).isEqualTo("here");
		assertThat(excerpt.after()).startsWith(" b").endsWith("…").hasSize(73);
	}

	@Test
	void cutsNoCharacterInTwo() {
		String faces = "a" + "\uD83D\uDE42".repeat(100);
		for (int column = 2; column <= faces.length(); column += 2) {
			Excerpt excerpt = Excerpt.of(faces, column).orElseThrow();
			assertThat(excerpt.before() + excerpt.marked() + excerpt.after()).matches("…?a?(\uD83D\uDE42)+…?");
			assertThat(excerpt.marked()).isEqualTo("\uD83D\uDE42");
		}
	}

	@Test
	void aLineWithoutAWordHasNothingToShow() {
		assertThat(Excerpt.of("", 1)).isEmpty();
		assertThat(Excerpt.of("---", 1)).isEmpty();
		assertThat(Excerpt.of("   ", 2)).isEmpty();
	}

}
