package org.skinprimer.prose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassiveVoiceTests {

	@ParameterizedTest
	@ValueSource(strings = { "I am treated today.", "Your skin is cleaned.", "You are given a cream.",
			"It was done twice.", "They were told to wait.", "It will be washed.", "It has been found safe.",
			"It is being rolled.", "A cream IS APPLIED.", "The needle\nis\nkept." })
	void aFormOfToBeAndAParticipleLookPassive(String sentence) {
		assertThat(PassiveVoice.in(sentence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "It is not washed.", "It is gently washed.", "It was widely known.",
			"The skin is often tired, but it is rarely treated." })
	void aNotOrAnAdverbMayStandBetween(String sentence) {
		assertThat(PassiveVoice.in(sentence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Your clinic gives you a cream.", "You washed it.", "You have taken it.",
			"Wash it, then rest.", "It is a good sign.", "It is safe.", "It is the best cream made.", "They need it.",
			"Is it a clean needle?", "" })
	void theActiveVoiceDoesNotLookPassive(String sentence) {
		assertThat(PassiveVoice.in(sentence)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "You are tired.", "Are you worried?", "You are worried.", "Skin is red.",
			"Skin is very red.", "It is really swollen.", "It is not infected.", "You are allergic.",
			"It is called PIH.", "It is used at home.", "It is Tanned." })
	void aStateDoesNotLookPassive(String sentence) {
		assertThat(PassiveVoice.in(sentence)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "This washed out.", "Wasted creams are bad.", "Maybe washed skin heals.",
			"It is wedding day.", "It is indeed safe.", "There are hundreds.", "It is a hundred.", "It is bed time." })
	void partsOfOtherWordsDoNotLookPassive(String sentence) {
		assertThat(PassiveVoice.in(sentence)).isFalse();
	}

}
