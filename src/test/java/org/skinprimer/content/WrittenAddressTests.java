package org.skinprimer.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.markdown.Position;
import org.skinprimer.yaml.LocatedText;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/aftercare", "/aftercare/first-24-hours", "/Old_Name.html", "/été" })
	void aTextThatBeginsWithASlashIsAnAddress(String text) {
		assertThat(PagePath.written(new LocatedText(text, Position.START))).contains(new PagePath(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "aftercare", "https://example.org/a", "/two words", "/a?b=c", "/a#b", " /a", "/a\tb" })
	void anyOtherTextIsNone(String text) {
		assertThat(PagePath.written(new LocatedText(text, Position.START))).isEmpty();
	}

}
