package org.skinprimer.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read behind a question mark. */
class QueryStringTests {

	@ParameterizedTest
	@CsvSource(emptyValue = "", value = { "q=a, a", "x=1&q=a+b, a b", "q=%C3%A9%2B, é+", "q=a=b, a=b", "q=a&q=b, a",
			"q=, ''", "q, ''", "'', ''", "&&=&q=a, a", "%71=a, a" })
	void theFirstValueIsDecoded(String raw, String value) {
		assertThat(new QueryString(raw, true).value("q")).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "q=100%, 100%", "q=%zz, %zz", "q=%4, %4", "q=%e, %e", "q=a%F, a%F" })
	void whatIsNoCodeStaysAsItIs(String raw, String value) {
		assertThat(new QueryString(raw, true).value("q")).isEqualTo(value);
	}

}
