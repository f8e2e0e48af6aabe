package org.skinprimer.markdown;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

/** On a Turkish computer, {@code "I".toLowerCase()} is not {@code "i"}. */
@Isolated("the language of the whole program")
class TurkishLocaleTests {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void speakTurkish() {
		Locale.setDefault(Locale.forLanguageTag("tr-TR"));
		assertThat("I".toLowerCase()).isEqualTo("\u0131");
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(this.before);
	}

	@Test
	void headingIdsAreTheSame() {
		assertThat(Texts.ids("## SKIN INFO")).containsExactly("skin-info");
	}

	@Test
	void noticesAreTheSame() {
		Document document = Texts.read("> [!warning] a");
		assertThat(document.notices()).extracting(Notice::kind)
			.containsExactly(java.util.Optional.of(Notice.Kind.WARNING));
		assertThat(document.html().toString()).startsWith("<div class=\"notice notice--warning\"");
	}

	@Test
	void alignmentIsTheSame() {
		assertThat(Texts.html("| a |\n|--:|\n| b |")).contains("<td class=\"align-right\">b</td>");
	}

	@Test
	void schemesAreTheSame() {
		assertThat(Texts.html("[a](MAILTO:b@example.org) [c](JAVASCRIPT:d)"))
			.isEqualTo("<p><a href=\"MAILTO:b@example.org\">a</a> c</p>\n");
	}

}
