package org.skinprimer.markdown;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkResolverTests {

	@Test
	void aCitationIsANumberAfterItsWords() {
		assertThat(Texts.html("Redness fades [in *two* days](source:s1).")).isEqualTo("""
				<p>Redness fades in <em>two</em> days<sup class="citation">\
				<a href="#source-1" aria-label="Source 1: Study s1">1</a></sup>.</p>
				""");
	}

	@Test
	void sourcesAreNumberedByFirstUse() {
		Document document = Texts.read("""
				## The [first](source:zebra)

				[Second](source:apple) and [again](source:zebra).

				| [Third](source:mango) |
				|---|
				| [again](source:apple) |
				""");
		assertThat(document.citations()).containsExactly("zebra", "apple", "mango");
		assertThat(document.links()).extracting(Link::address)
			.containsExactly(Optional.of("#source-1"), Optional.of("#source-2"), Optional.of("#source-1"),
					Optional.of("#source-3"), Optional.of("#source-2"));
		assertThat(document.html().toString()).containsSubsequence(">1</a>", ">2</a>", ">1</a>", ">3</a>", ">2</a>");
	}

	@Test
	void anUnknownSourceLeavesItsWordsAndTakesNoNumber() {
		Document document = Texts.read("[One *bold*](source:unknown) [two](source:s2)");
		assertThat(document.html()).hasToString("""
				<p>One <em>bold</em> two<sup class="citation">\
				<a href="#source-1" aria-label="Source 1: Study s2">1</a></sup></p>
				""");
		assertThat(document.citations()).containsExactly("s2");
		assertThat(document.links()).containsExactly(
				new Link(Link.Kind.SOURCE, "unknown", Optional.empty(), "One bold", new Position(1, 1)),
				new Link(Link.Kind.SOURCE, "s2", Optional.of("#source-1"), "two", new Position(1, 30)));
	}

	@Test
	void theTitleOfASourceIsText() {
		assertThat(Texts.html("[a](source:quoted)"))
			.contains("aria-label=\"Source 1: &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"");
	}

	@Test
	void aTermStaysTextUnderAButtonThatOpensItsMeaning() {
		Document document = Texts.read("[*Tiny* spots](term:petechiae) and [more](term:unknown).");
		assertThat(document.html()).hasToString("""
				<p><label class="term"><em>Tiny</em> spots<button type="button" popovertarget="word.petechiae" \
				aria-label="What “Tiny spots” means" aria-describedby="word.petechiae"></button></label> and more.</p>
				""");
		assertThat(document.links()).containsExactly(
				new Link(Link.Kind.TERM, "petechiae", Optional.of("/glossary#petechiae"), "Tiny spots",
						new Position(1, 1)),
				new Link(Link.Kind.TERM, "unknown", Optional.empty(), "more", new Position(1, 36)));
	}

	@Test
	void theTermsStandInTheOrderOfFirstUseAndOnce() {
		assertThat(Texts.read("[b](term:b) [a](term:a) [b again](term:b) [c](term:unknown)").terms())
			.containsExactly("b", "a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "## [Spots](term:spots)", "> [!NOTE] [Spots](term:spots)\n> Text.", "[](term:spots)" })
	void aTermInAHeadingOrWithoutWordsIsNoButton(String text) {
		Document document = Texts.read(text);
		assertThat(document.html().toString()).doesNotContain("<button");
		assertThat(document.terms()).isEmpty();
		assertThat(document.links()).extracting(Link::address).containsExactly(Optional.of("/glossary#spots"));
	}

	@Test
	void aLinkToAFileBecomesItsAddress() {
		Document document = Texts.read("[the day](day.md#evening \"Read it\") and [here][r]\n\n[r]: sun.md");
		assertThat(document.html()).hasToString("""
				<p><a href="/aftercare/day#evening" title="Read it">the day</a> and \
				<a href="/aftercare/sun">here</a></p>
				""");
		assertThat(document.links()).first()
			.isEqualTo(new Link(Link.Kind.SITE, "day.md#evening", Optional.of("/aftercare/day#evening"), "the day",
					new Position(1, 1)));
	}

	@Test
	void aDeadLinkLeavesItsWords() {
		Document document = Texts.read("Read [the **whole** `story`](dead.md), [then](dead.md#x).");
		assertThat(document.html()).hasToString("""
				<p>Read the <strong>whole</strong> <code>story</code>, then.</p>
				""");
		assertThat(document.links()).extracting(Link::target).containsExactly("dead.md", "dead.md#x");
		assertThat(document.links()).extracting(Link::address).containsOnly(Optional.empty());
	}

	@Test
	void aTextThatStandsAloneHasNoLinksToFollow() {
		Document document = new Markdown(java.util.Locale.US)
			.read("[a](b.md) [c](source:d) [e](term:f) ![g](h.png) [i](https://example.org)", References.NONE);
		assertThat(document.html()).hasToString("""
				<p>a c e g <a href="https://example.org">i</a></p>
				""");
	}

	@ParameterizedTest
	@CsvSource({ "day.md, SITE", "#sun, SITE", "/faq, SITE", "https://example.org, EXTERNAL",
			"HTTP://example.org, EXTERNAL", "mailto:a@example.org, EXTERNAL", "tel:+15550100, EXTERNAL",
			"//example.org/a, EXTERNAL", "source:s1, SOURCE", "Source:s1, SOURCE", "term:milia, TERM",
			"javascript:x, UNSAFE", "ftp://example.org, UNSAFE" })
	void eachLinkHasAKind(String target, Link.Kind kind) {
		assertThat(Texts.read("[a](" + target + ")").links()).extracting(Link::kind).containsExactly(kind);
	}

	@Test
	void addressesInTheTextBecomeLinks() {
		assertThat(Texts.html("See https://example.org/a_(b)?c=d&e=f, www.example.org or <mailto:a@example.org>."))
			.isEqualTo("""
					<p>See <a href="https://example.org/a_(b)?c=d&amp;e=f">https://example.org/a_(b)?c=d&amp;e=f</a>, \
					<a href="http://www.example.org">www.example.org</a> or \
					<a href="mailto:a@example.org">mailto:a@example.org</a>.</p>
					""");
	}

}
