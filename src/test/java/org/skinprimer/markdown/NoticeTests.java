package org.skinprimer.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.markdown.Outline.Heading;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTests {

	private static final String CALL = "<a class=\"notice__call\" href=\"tel:911\">Call 911</a>";

	@Test
	void aNoticeIsABoxWithItsKindItsHeadingAndItsContent() {
		assertThat(Texts.html("""
				> [!DO] In the *first* 24 hours
				>
				> - Wash
				> - Rest
				""")).isEqualTo("""
				<div class="notice notice--do" role="note" aria-label="Do: In the first 24 hours">\
				<h2 class="notice__title">\
				<svg class="notice__icon" aria-hidden="true" focusable="false"><use href="#icon-do" /></svg>\
				<span class="notice__kind">Do</span> \
				<span class="notice__heading">In the <em>first</em> 24 hours</span></h2>
				<ul>
				<li>Wash</li>
				<li>Rest</li>
				</ul>
				</div>
				""");
	}

	@ParameterizedTest
	@CsvSource({ "DO, Do, do", "DONT, Don’t, dont", "NOTE, Note, note", "WARNING, Important, warning",
			"ASK, Ask your clinic, ask", "URGENT, Urgent, urgent", "EMERGENCY, Emergency, emergency" })
	void eachKindSaysItsWord(String mark, String word, String slug) {
		Document document = Texts.read("> [!" + mark + "] Heading\n>\n> Words.");
		assertThat(document.html().toString())
			.startsWith(
					"<div class=\"notice notice--" + slug + "\" role=\"note\" aria-label=\"" + word + ": Heading\">")
			.contains("<use href=\"#icon-" + slug + "\" />", "<span class=\"notice__kind\">" + word + "</span>")
			.endsWith("<p>Words.</p>\n</div>\n");
		assertThat(document.notices()).containsExactly(new Notice(mark, Optional.of(Notice.Kind.valueOf(mark)),
				"Heading", new Position(1, 3), List.of("Words.")));
	}

	@ParameterizedTest
	@EnumSource
	void eachKindIsFoundInLowerCaseToo(Notice.Kind kind) {
		String mark = kind.name().toLowerCase(java.util.Locale.ROOT);
		assertThat(Texts.read("> [!" + mark + "] Heading").notices())
			.containsExactly(new Notice(mark, Optional.of(kind), "Heading", new Position(1, 3), List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "> [!URGENT]\n> Call today.", "> [!URGENT]\n>\n> Call today.",
			"> [!URGENT]  \n> Call today.", ">[!URGENT]\nCall today." })
	void aNoticeNeedsNoHeading(String text) {
		Document document = Texts.read(text);
		assertThat(document.notices()).extracting(Notice::heading).containsExactly("");
		assertThat(document.html().toString()).contains("aria-label=\"Urgent\"", "<p>Call today.</p>")
			.doesNotContain("notice__heading");
	}

	@Test
	void aNoticeMayHoldAHeadingOnly() {
		assertThat(Texts.html("> [!NOTE] Rest")).endsWith("""
				<span class="notice__kind">Note</span> <span class="notice__heading">Rest</span></h2>
				</div>
				""");
	}

	@Test
	void aNoticeMayHoldNothing() {
		assertThat(Texts.html("> [!NOTE]")).endsWith("""
				<span class="notice__kind">Note</span></h2>
				</div>
				""");
	}

	@Test
	void theLineAfterTheMarkIsContent() {
		Document document = Texts.read("""
				> [!ASK] Call if
				> you have *a fever*
				> or pus.
				""");
		assertThat(document.notices()).extracting(Notice::heading).containsExactly("Call if");
		assertThat(document.html().toString()).contains("<p>you have <em>a fever</em>\nor pus.</p>");
		assertThat(document.text()).isEqualTo("Call if\nyou have a fever or pus.");
	}

	@Test
	void linksInAHeadingAreResolved() {
		Document document = Texts.read("> [!ASK] [Signs](signs.md) of [infection](source:s1) and [pus](dead.md)");
		assertThat(document.links()).extracting(Link::text).containsExactly("Signs", "infection", "pus");
		assertThat(document.html().toString()).contains(
				"""
						<span class="notice__heading"><a href="/aftercare/signs">Signs</a> of infection\
						<sup class="citation"><a href="#source-1" aria-label="Source 1: Study s1">1</a></sup> and pus</span>""");
		assertThat(document.notices()).extracting(Notice::heading).containsExactly("Signs of infection and pus");
	}

	@ParameterizedTest
	@CsvSource({ "face.png, <img src=\"/pictures/face.png\" alt=\"A face\"", "missing.png, A face</span>" })
	void aPictureInAHeadingIsNotLost(String file, String shown) {
		assertThat(Texts.html("> [!NOTE] ![A face](" + file + ")\n> Words.")).contains(shown)
			.contains("aria-label=\"Note\"", "<p>Words.</p>");
	}

	@Test
	void aNoticeInAListStaysThere() {
		Document document = Texts.read("""
				- Wash

				  > [!DONT] Rub
				  > hard
				""");
		assertThat(document.html().toString()).startsWith("""
				<ul>
				<li>
				<p>Wash</p>
				<div class="notice notice--dont" role="note" aria-label="Don’t: Rub">""").endsWith("""
				<p>hard</p>
				</div>
				</li>
				</ul>
				""");
		assertThat(document.notices()).extracting(Notice::place).containsExactly(new Position(3, 5));
	}

	@Test
	void noticesMayBeNested() {
		Document document = Texts.read("""
				> [!DO] Outer
				>
				> > [!URGENT] Inner
				> > now
				""");
		assertThat(document.html().toString()).containsSubsequence("notice--do", "Outer", "notice--urgent", "Inner",
				"<p>now</p>", "</div>", "</div>");
		assertThat(document.notices()).extracting(Notice::heading).containsExactly("Outer", "Inner");
		assertThat(document.notices()).extracting(Notice::place)
			.containsExactly(new Position(1, 3), new Position(3, 5));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Call 911 now if | Call <a href=\"tel:911\">911</a> now if", "911 | <a href=\"tel:911\">911</a>",
					"Call *999*, or 911. | Call <em><a href=\"tel:+44999\">999</a></em>, or "
							+ "<a href=\"tel:911\">911</a>.",
					"1,911 or 911.5 or 9110 or a911 or 1-911 | 1,911 or 911.5 or 9110 or a911 or 1-911",
					"[911](https://example.org) | <a href=\"https://example.org\">911</a>",
					"`911` | <code>911</code>" })
	void inAnEmergencyTheNumberCanBeCalled(String words, String html) {
		Markdown markdown = new Markdown(Locale.US, Map.of("911", "tel:911", "999", "tel:+44999"));
		String text = "> [!EMERGENCY] " + words + "\n> - " + words + "\n";
		Document document = markdown.read(text, Texts.SITE);
		assertThat(document.html().toString()).contains("<span class=\"notice__heading\">" + html + "</span>",
				"<li>" + html + "</li>");
		assertThat(document.text()).doesNotContain("tel:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "> [!URGENT] Call 911", "Call 911", "> Call 911",
			"> [!EMERGENCY] Now\n>\n> > [!ASK] Call 911" })
	void elsewhereTheNumberIsText(String text) {
		Markdown markdown = new Markdown(Locale.US, Map.of("911", "tel:911"));
		assertThat(markdown.read(text, Texts.SITE).html().toString().replace(CALL, "")).contains("Call 911")
			.doesNotContain("tel:");
	}

	@Test
	void anEmergencyHasALinkThatCallsTheFirstNumber() {
		Map<String, String> numbers = new LinkedHashMap<>();
		numbers.put("911", "tel:911");
		numbers.put("112", "tel:112");
		assertThat(
				new Markdown(Locale.US, numbers).read("> [!EMERGENCY] Now\n> Lie down.", Texts.SITE).html().toString())
			.contains("Now</span></h2>\n" + CALL + "\n<p>Lie down.");
		assertThat(Texts.html("> [!EMERGENCY] Now")).doesNotContain("notice__call");
	}

	@ParameterizedTest
	@CsvSource({ "'', h2", "'## One\n\n', h3", "'## One\n\n### Two\n\n', h4", "'## One\n\n### Two\n\n## Three\n\n', h3",
			"'###### Six\n\n', h6" })
	void itsTitleIsAHeadingBelowTheOneAbove(String above, String tag) {
		Document document = Texts.read(above.replace("\\n", "\n") + "> [!DO] Rest");
		assertThat(document.html().toString()).contains("<" + tag + " class=\"notice__title\">");
		assertThat(document.outline().headings()).extracting(Heading::text).doesNotContain("Rest");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WARNNIG", "DO NOT", "DON'T", "DON’T", "", "DO_IT", "Ünïcode", "a:b" })
	void anUnknownMarkIsRecordedAndShownAsANote(String mark) {
		Document document = Texts.read("\n> [!" + mark + "] Heading\n> Words.");
		assertThat(document.notices())
			.containsExactly(new Notice(mark, Optional.empty(), "Heading", new Position(2, 3), List.of("Words.")));
		assertThat(document.html().toString())
			.startsWith("<div class=\"notice notice--note\" role=\"note\" aria-label=\"Note: Heading\">")
			.endsWith("<p>Words.</p>\n</div>\n");
		SafeHtml.check(document.html().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "> Words.", "> Words [!DO] more", "> [DO] Wash", "> !DO Wash", "> `[!DO]` Wash",
			"> # [!DO] Wash", "> - [!DO] Wash", "> **[!DO]** Wash", "[!DO] Wash", "> \\[!DO] Wash", "> &#91;!DO] Wash",
			"> \\[!WAHS] Wash", "> [!DO]: Wash" })
	void otherQuotesStayQuotes(String text) {
		Document document = Texts.read(text);
		assertThat(document.notices()).isEmpty();
		assertThat(document.html().toString()).doesNotContain("notice");
	}

}
