package org.skinprimer.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupMistakeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			When to call {#Bad Id}        | 1:17 ID_UNREADABLE {#Bad Id} {#bad-id}
			When to call {#call!}         | 1:17 ID_UNREADABLE {#call!} {#call}
			When to call { #call}         | 1:17 ID_UNREADABLE { #call} {#call}
			When to call {#call           | 1:17 ID_UNREADABLE {#call {#call}
			When {#call} to               | 1:9 ID_UNREADABLE {#call} {#call}
			When to call {#}              | 1:17 ID_UNREADABLE {#} {#when-to-call}
			When to call {call}           | 1:17 ID_UNREADABLE {call} {#call}
			When to call (#call)          | 1:17 ID_UNREADABLE (#call) {#call}
			When to call [#call]          | 1:17 ID_UNREADABLE [#call] {#call}
			*When* to &amp; call {#a b}   | 1:25 ID_UNREADABLE {#a b} {#a-b}
			Near {#sources}               | 1:9 ID_RESERVED sources
			""")
	void anIdThatCannotBeKeptIsASlip(String heading, String mistake) {
		assertThat(Texts.mistakes("## " + heading)).containsExactly(mistake);
	}

	@Test
	void anIdThatIsTakenIsASlipTheSecondTime() {
		assertThat(Texts.mistakes("## Sun {#care}\n\n## Care\n\n## Rain & wind {#care}\n"))
			.containsExactly("5:16 ID_TAKEN care");
	}

	@ParameterizedTest
	@ValueSource(strings = { "## Sun {#care}", "## Sun {#Été_2}", "## Sun \\{#a b}", "## Sun `{#a b}`", "## Sun # 1",
			"Sun {#a b}" })
	void otherHeadingsAreNoSlips(String text) {
		assertThat(Texts.mistakes(text)).isEmpty();
	}

	@Test
	void anEscapedIdStaysText() {
		assertThat(Texts.html("## Sun \\{#care}")).isEqualTo("<h2 id=\"sun-care\">Sun {#care}</h2>\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Read [the guide](my guide.md).            | 1:6 LINK_BROKEN [the guide](my guide.md)
			Read [the guide] (guide.md).              | 1:6 LINK_BROKEN [the guide] (guide.md)
			Wait [5 days] (source:s1).                | 1:6 LINK_BROKEN [5 days] (source:s1)
			Read [the guide](guide.md                 | 1:6 LINK_BROKEN [the guide](guide.md
			See [it] (https://example.org) now.       | 1:5 LINK_BROKEN [it] (https://example.org)
			![A face](my face.png)                    | 1:2 LINK_BROKEN [A face](my face.png)
			*Read [the guide](my guide.md)* &amp; go  | 1:7 LINK_BROKEN [the guide](my guide.md)
			""")
	void bracketsThatOnlyLookLikeALinkAreASlip(String text, String mistake) {
		assertThat(Texts.mistakes(text)).containsExactly(mistake);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Read [the guide](guide.md).", "Read [1] (see below).", "`[a](b c.md)`",
			"Read \\[the guide\\](my guide.md).", "Read \\[the guide](my guide.md).", "[a] and (b.md)",
			"```\n[a](b c.md)\n```" })
	void otherBracketsAreNoSlips(String text) {
		assertThat(Texts.mistakes(text)).isEmpty();
	}

	@Test
	void slipsInTablesAndListsSayWhereTheyStand() {
		assertThat(Texts.mistakes("""
				| a | b |
				|---|---|
				| c | [d](e f.md) |

				1. x
				   - [g] (h.md)
				""")).containsExactly("3:7 LINK_BROKEN [d](e f.md)", "6:6 LINK_BROKEN [g] (h.md)");
	}

}
