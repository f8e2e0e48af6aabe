package org.skinprimer.markdown;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A text as a part of a larger page. */
class PartTests {

	@Test
	void headingsStandOneLevelLowerAndTheLowestStays() {
		assertThat(part("## Wash {#wash}\n\n### Water\n\n###### Fine print\n")).isEqualTo("""
				<h3 id="one-wash">Wash</h3>
				<h4 id="one-water">Water</h4>
				<h6 id="one-fine-print">Fine print</h6>
				""");
	}

	@Test
	void linksWithinTheTextAndItsCitationsStayWithinThePart() {
		assertThat(part("[wash](#wash) and [rest](source:study)")).contains("<a href=\"#one-wash\">wash</a>",
				"href=\"#one-source-1\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[other](b.md#wash)", "[web](https://a.example/#wash)", "[word](term:petechiae)",
			"![Dots](dots.svg)", "#wash, h2 and id=\"wash\"", "`<h2 id=\"wash\">`", "h\0002" })
	void whatLeadsElsewhereOrIsOnlyTextStaysAsItIs(String text) {
		assertThat(part(text)).isEqualTo(Texts.html(text));
	}

	@Test
	void theTitleOfANoticeIsOneLevelLowerToo() {
		assertThat(part("> [!DO]\n> Rest.")).isEqualTo(Texts.html("> [!DO]\n> Rest.").replace("h2", "h3"));
	}

	@Test
	void aPartCanBeAPartAgain() {
		RenderedHtml html = Texts.read("## Wash\n").html();
		assertThat(html.asPart("one-").asPart("two-").toString()).isEqualTo("<h4 id=\"two-one-wash\">Wash</h4>\n");
	}

	@Test
	void theTextItselfIsNotChanged() {
		RenderedHtml html = Texts.read("## Wash\n").html();
		html.asPart("one-");
		assertThat(html).hasToString("<h2 id=\"wash\">Wash</h2>\n");
		assertThat(RenderedHtml.EMPTY.asPart("one-").isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0", "h\0002", "h\000", "#\000wash", "=\"\000" })
	void aMarkThatATitleSmugglesInDoesNoHarm(String title) {
		References references = new References() {
			@Override
			public Optional<String> source(String id) {
				return Optional.of(title);
			}
		};
		RenderedHtml html = new Markdown(Locale.US).read("[x](source:any)", references).html();
		SafeHtml.check(html.toString());
		SafeHtml.check(html.asPart("one-").toString());
	}

	private static String part(String text) {
		return Texts.read(text).html().asPart("one-").toString();
	}

}
