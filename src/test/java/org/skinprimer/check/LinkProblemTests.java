package org.skinprimer.check;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

class LinkProblemTests {

	private static final String UNSAFE_HINT = "links begin with https:, http:, mailto: or tel:, or are the path of a "
			+ "file";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x",
			"file:///etc/passwd" })
	void aLinkThatCouldRunCodeWithholdsThePage(String target) {
		Inspection site = withBody("Read [this](" + target + ").\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:6: error: a page may not link to `" + target + "` (" + UNSAFE_HINT + ")");
	}

	@Test
	void aHiddenLineBreakInASchemeDoesNotHelp() {
		Inspection site = withBody("[this](Java&#10;script:alert)\n");
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:1: error: a page may not link to `Java script:alert` (" + UNSAFE_HINT + ")");
	}

	@Test
	void safeLinksAreServed() {
		Inspection site = withLists()
			.write("aftercare/a.md",
					page("""
							[web](https://example.org/?a=b#c) [mail](mailto:a@example.org) [call](tel:911) [home](../index.md)
							[home](/) [words](/glossary) [all](/a-to-z) [works](/sources) [other](index.md) [other](/aftercare) [faq](../faq/index.md)
							"""))
			.read();
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).isEmpty();
	}

	@Test
	void aDeadLinkIsServedAsWordsAndGetsAGuess() {
		Inspection site = withBody("""
				Read [the start](indx.md), [the questions](../fqa/index.md) and [nothing](nothing-like-it.md).
				""");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:6: error: the link “the start” leads to `indx.md`, which is not there (did you mean "
						+ "`index.md`?)",
				"aftercare/a.md:5:28: error: the link “the questions” leads to `../fqa/index.md`, which is not there "
						+ "(did you mean `../faq/index.md`?)",
				"aftercare/a.md:5:65: error: the link “nothing” leads to `nothing-like-it.md`, which is not there "
						+ "(link to a file of the content folder, with .md at its end)");
		assertThat(site.site().html(site.site().page(new PagePath("/aftercare/a")).orElseThrow()).toString())
			.contains("Read the start,")
			.doesNotContain("<a");
	}

	@Test
	void aDeadLinkMayHoldLettersThatTheFileSystemDoesNotKnow() {
		Inspection site = withBody("Read [the other](a&#xD800;.md) and [the start](indx.md).\n");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).hasSize(2)
			.first()
			.asString()
			.startsWith("aftercare/a.md:5:6: error: the link “the other” leads to `a")
			.endsWith(".md`, which is not there (link to a file of the content folder, with .md at its end)");
	}

	@Test
	void aDeadFragmentIsServedAndGetsAGuess() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("## Pain relief\n\n[a](#pain-releif) [b](b.md#wash) [c](b.md#sleep)\n"))
			.write("aftercare/b.md", page("## Washing {#washing}\n"))
			.read();
		assertThat(addresses(site)).contains("/aftercare/a", "/aftercare/b");
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:7:1: error: there is no heading `#pain-releif` in aftercare/a.md (did you mean "
						+ "`pain-relief`?)",
				"aftercare/a.md:7:19: error: there is no heading `#wash` in aftercare/b.md (did you mean "
						+ "`washing`?)",
				"aftercare/a.md:7:34: error: there is no heading `#sleep` in aftercare/b.md (give the heading that id: "
						+ "`## Heading {#sleep}`)");
	}

	@Test
	void theLettersOfTheAToZAreNoPlaceToLinkTo() {
		Inspection site = withBody("[a](/a-to-z#letter-a)\n");
		assertThat(problems(site))
			.containsExactly("aftercare/a.md:5:1: error: there is no heading `#letter-a` in the A "
					+ "to Z (its letters come and go; link to the whole page)");
	}

	@Test
	void aFragmentOfTheGlossaryMustBeAWord() {
		Inspection site = ContentFolder.of(this.folder, """
				-- glossary.yaml --
				- id: petechiae
				  term: Petechiae
				  meaning: Tiny dots of blood.
				""").write("aftercare/a.md", page("[a](/glossary#petechiae) [b](/glossary#petechia)\n")).read();
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).containsExactly("aftercare/a.md:5:26: error: there is no heading `#petechia` in the "
				+ "glossary (did you mean `petechiae`?)");
	}

	@Test
	void aFragmentOfTheSourcesMustBeAWorkThatAVisiblePageCites() {
		Inspection site = ContentFolder.of(this.folder, """
				-- sources.yaml --
				- id: leaflet
				  title: A leaflet
				- id: textbook
				  title: Cited by a draft only
				-- aftercare/b.md --
				---
				title: Not yet
				description: A plain sentence that is long enough to stand in search results.
				draft: true
				---
				[x](source:textbook)
				""").write("aftercare/a.md", page("""
				[x](source:leaflet) [a](/sources#source-leaflet) [b](/sources#source-leaflat)
				[c](/sources#source-textbook)
				""")).read();
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:5:50: error: there is no heading `#source-leaflat` in the list of sources (did you "
						+ "mean `source-leaflet`?)",
				"aftercare/a.md:6:1: error: there is no heading `#source-textbook` in the list of sources (write "
						+ "`source-` and the id of a source that a page cites)");
	}

	@Test
	void aListThatHasNothingIsNoPage() {
		ContentFolder content = ContentFolder.of(this.folder, "")
			.withSettings("footer: [/glossary]\n")
			.write("aftercare/a.md", page("Read [where it is from](/sources).\n"));
		assertThat(problems(content.read())).containsExactly(
				"aftercare/a.md:5:6: error: the link “where it is from” leads to `/sources`, which is not there (link to a "
						+ "file of the content folder, with .md at its end)",
				"site.yaml:12:10: error: `footer` names `/glossary`, which is not a page (write an address such as "
						+ "/aftercare/first-24-hours)");
	}

	/** A site that has words to explain and works to cite. */
	private ContentFolder withLists() {
		return ContentFolder.of(this.folder, "")
			.write("glossary.yaml", "- id: a\n  term: A\n  meaning: A letter.\n")
			.write("sources.yaml", "- id: a\n  title: A work\n");
	}

	@Test
	void theFooterMayNameThePagesThatNobodyWrites() {
		ContentFolder content = withLists()
			.withSettings("footer: [/glossary, /sources, /take-home, /source, sources]\n");
		assertThat(problems(content.read())).containsExactly(
				"site.yaml:12:43: error: `footer` names `/source`, which is not a page (write an address such as "
						+ "/aftercare/first-24-hours)",
				"site.yaml:12:52: error: `footer` names `sources`, which is not a page (write an address such as "
						+ "/aftercare/first-24-hours)");
	}

	@Test
	void aPackToTakeHomeHoldsArticlesOnly() {
		ContentFolder content = withLists().write("aftercare/a.md", page("Text.\n"))
			.write("aftercare/b.md", page("Text.\n").replaceFirst("---\n", "---\ndraft: true\n"))
			.withSettings("takeHome: [/aftercare/a, /aftercare, /glossary, /aftercare/aa, /aftercare/b]\n");
		assertThat(problems(content.read())).containsExactly(
				"site.yaml:12:26: error: `takeHome` names `/aftercare`, which is not an article of a section (name an "
						+ "article, or take the line out)",
				"site.yaml:12:38: error: `takeHome` names `/glossary`, which is not an article of a section (name an "
						+ "article, or take the line out)",
				"site.yaml:12:49: error: `takeHome` names `/aftercare/aa`, which is not a page (did you mean "
						+ "`/aftercare/a`?)",
				"site.yaml:12:64: error: `takeHome` names `/aftercare/b`, which visitors cannot see (publish or mend "
						+ "that page first)");
	}

	@Test
	void helpAndTheRatingsArePagesThatVisitorsSee() {
		ContentFolder content = withLists().write("aftercare/a.md", page("Text.\n"))
			.write("aftercare/b.md", page("Text.\n").replaceFirst("---\n", "---\ndraft: true\n"))
			.withSettings("help: [/aftercare/a, /aftercare/b]\nassessment: /aftercare/aa\n");
		assertThat(problems(content.read())).containsExactly(
				"site.yaml:12:22: error: `help` names `/aftercare/b`, which visitors cannot see (publish or mend that "
						+ "page first)",
				"site.yaml:13:1: error: `assessment` names `/aftercare/aa`, which is not a page (did you mean "
						+ "`/aftercare/a`?)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft: true", "publishOn: 2027-01-01", "expiresOn: 2026-01-01" })
	void aLinkToAPageThatIsKeptBackIsReportedOnThePageThatLinks(String line) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("Read [the other](b.md#x).\n"))
			.write("aftercare/b.md", page("## X\n").replaceFirst("---\n", "---\n" + line + "\n"))
			.read();
		assertThat(addresses(site)).containsExactly("/", "/aftercare", "/aftercare/a", "/faq");
		assertThat(problems(site)).contains("aftercare/a.md:5:6: error: the link “the other” leads to `/aftercare/b`, "
				+ "which visitors cannot see (publish or mend that page, or take the link out)");
	}

	@Test
	void linksToABrokenPageAreFoldedIntoItsMistake() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("Read [the other](b.md#nothing) and [more](/aftercare/b).\n"))
			.write("aftercare/b.md", page("[Back](a.md#nowhere)\n").replaceFirst("---\n", "---\norder: x\n"))
			.withSettings("help: [/aftercare/b]\n")
			.read();
		assertThat(problems(site)).containsExactly("aftercare/b.md:2:8: error: `order` must be a whole number, not "
				+ "`x`; and 3 links to this page (write for example `order: 3`)");
		assertThat(site.problems().get(0).consequences().files()).containsExactly("aftercare/a.md", "site.yaml");
	}

	@Test
	void aPageUnderAWrongNameIsToldOnce() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("Read [the other](b.md).\n"))
			.write("aftercare/B.md", page("Text.\n"))
			.withSettings("help: [/aftercare/b]\n")
			.read();
		assertThat(problems(site)).containsExactly("aftercare/B.md:1:1: error: this name cannot be part of an "
				+ "address; and 2 links to this page (rename it to `aftercare/b.md`: small letters, digits and hyphens "
				+ "only)");
	}

	@Test
	void aHeaderThatNamesNoPageIsServedAndGetsAGuess() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/a.md --
				---
				title: One
				description: A plain sentence that is long enough to stand in search results.
				related: [/faq, /aftercar, /a-to-z]
				entrances:
				  - title: Start
				    text: Here
				    links:
				      - /nothing/like/it
				---
				""").read();
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:4:17: error: `related` names `/aftercar`, which is not a page (did you mean "
						+ "`/aftercare`?)",
				"aftercare/a.md:9:9: error: `entrances` names `/nothing/like/it`, which is not a page (write an "
						+ "address such as /aftercare/first-24-hours)");
	}

	@Test
	void aLinkWithoutWordsIsServedWithAWarning() {
		Inspection site = withBody("[](index.md)\n");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).containsExactly("aftercare/a.md:5:1: warning: a link has no words (write between "
				+ "the square brackets where it leads)");
	}

	@Test
	void aLinkToNothingIsReported() {
		Inspection site = withBody("[here]()\n");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).containsExactly("aftercare/a.md:5:1: error: the link “here” leads to ``, which is "
				+ "not there (link to a file of the content folder, with .md at its end)");
	}

	@Test
	void aVeryLongTargetIsShortenedInTheMessage() {
		Inspection site = withBody("[here](" + "x".repeat(100_000) + ".md)\n");
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(problems(site)).singleElement()
			.asString()
			.startsWith("aftercare/a.md:5:1: error: the link “here” leads to `xxxx")
			.hasSizeLessThan(700);
	}

	private Inspection withBody(String body) {
		return ContentFolder.of(this.folder, "").write("aftercare/a.md", page(body)).read();
	}

}
