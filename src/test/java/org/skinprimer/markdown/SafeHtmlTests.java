package org.skinprimer.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class SafeHtmlTests {

	@Test
	void harmlessHtmlPasses() {
		assertThatNoException()
			.isThrownBy(() -> SafeHtml.check("<p><a href=\"https://example.org\">a &lt;script&gt;</a><br /></p>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<p onclick=\"x\">a</p>",
			"<a href=\"javascript:x\">a</a>", "<a href=\" JAVA\tSCRIPT:x\">a</a>", "<img src=\"data:text/html,x\">",
			"<p title=\"a\"b\">c</p>", "<p title='a'>c</p>", "<p>a < b</p>", "<!-- a -->", "<iframe></iframe>" })
	void harmfulHtmlFails(String html) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> SafeHtml.check(html));
	}

}
