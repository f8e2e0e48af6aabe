package org.skinprimer.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CssMinifierTests {

	@Test
	void commentsIndentationAndTheLastSemicolonGo() {
		assertThat(CssMinifier.of("""
				/* The frame. */
				@layer base {
					h1,
					h2 {
						margin: 0; /* not here */
						color: var( --ink ) !important;
					}
				}
				""")).isEqualTo("@layer base{h1,h2{margin:0;color:var(--ink)!important}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			.a .b > .c {}                         | .a .b>.c{}
			.a :hover {}                          | .a :hover{}
			.a + .b {}                            | .a + .b{}
			@media screen and (width: 1px) {}     | @media screen and (width:1px){}
			a { width: calc(1px + 2px * (3 - 1)) }| a{width:calc(1px + 2px * (3 - 1))}
			a { font: 1px / 2 var(--x) serif }    | a{font:1px / 2 var(--x) serif}
			a:nth-child(-n + 3) {}                | a:nth-child(-n + 3){}
			.a:is(.b, .c) .d {}                   | .a:is(.b,.c) .d{}
			""")
	void whiteSpaceThatMeansSomethingStays(String written, String sent) {
		assertThat(CssMinifier.of(written)).isEqualTo(sent);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a{content:\"a  /* b */ ; }\"}", "a{content:'it\\'s  ; }'}", "a{content:\"\\\"  }\"}",
			"a{background:url(a/*b.png)}", ".a\\26  b{color:red}", ".a/**/.b{}" })
	void stringsAddressesAndEscapesStayAsTheyAre(String styles) {
		assertThat(CssMinifier.of(styles)).isEqualTo(styles);
	}

	@Test
	void aCommentBetweenTwoWordsDoesNotJoinThem() {
		assertThat(CssMinifier.of("a{margin:1px/* x */2px}")).isEqualTo("a{margin:1px/**/2px}");
		assertThat(CssMinifier.of("a{margin:1px /* x */ 2px}")).isEqualTo("a{margin:1px 2px}");
	}

	@Test
	void whatIsCompactStaysAsItIs() {
		String compact = CssMinifier.of("a > b { color : red ; } /* c */");
		assertThat(CssMinifier.of(compact)).isEqualTo(compact);
	}

}
