package org.skinprimer.editor;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a message quotes. */
class PhraseTests {

	@Test
	void backticksQuote() {
		assertThat(Phrase.of("add `title: …` above")).containsExactly(new Phrase("add ", false),
				new Phrase("title: …", true), new Phrase(" above", false));
		assertThat(Phrase.of("`draft` is missing")).containsExactly(new Phrase("draft", true),
				new Phrase(" is missing", false));
		assertThat(Phrase.of("put `a` or `b`")).extracting(Phrase::quoted).containsExactly(false, true, false, true);
	}

	@Test
	void aBacktickWithoutAPartnerIsAnOrdinaryCharacter() {
		assertThat(Phrase.of("`a` and ` alone")).containsExactly(new Phrase("a", true),
				new Phrase(" and ` alone", false));
		assertThat(Phrase.of("plain")).containsExactly(new Phrase("plain", false));
		assertThat(Phrase.of("")).isEmpty();
	}

}
