package org.skinprimer.page;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.load.SiteReader;
import org.skinprimer.web.PageLink;

import static org.assertj.core.api.Assertions.assertThat;

/** The list from A to Z, with the headers and the glossary it is made of in view. */
class AToZViewTests {

	private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	@TempDir
	Path folder;

	@Test
	void titlesOtherNamesAndWordsStandTogetherInAlphabeticalOrder() {
		assertThat(entries(page("a", "Zinc creams", "") + page("b", "Can I swim?", "[swimming, élan]") + """
				-- glossary.yaml --
				- {id: acne, term: Acne, meaning: Spots.}
				- {id: eschar, term: eschar, meaning: A dry scab.}
				""")).containsExactly("Acne /glossary#acne word []", "Can I swim? /after/b []", "Élan [/after/b]",
				"eschar /glossary#eschar word []", "Swimming [/after/b]", "Zinc creams /after/a []");
	}

	@Test
	void anArticleInFrontDoesNotCount() {
		AToZView view = view(page("a", "The first day", "[a rest, an ache, theory]"));
		assertThat(view.used()).extracting((group) -> group.initial().letter()).containsExactly("A", "F", "R", "T");
	}

	@Test
	void oneNameOfSeveralPagesIsOneEntry() {
		assertThat(entries(page("a", "One", "[dark spots]") + page("b", "Two", "[Dark spots, dark Spots]")))
			.containsExactly("Dark spots [/after/a, /after/b]", "One /after/a []", "Two /after/b []");
	}

	@Test
	void anotherNameThatIsAWordOrATitleJoinsIt() {
		assertThat(entries(page("a", "Downtime", "[keloid, downtime]") + page("b", "Scars", "[downtime]") + """
				-- glossary.yaml --
				- {id: keloid, term: Keloid, meaning: A raised scar.}
				""")).containsExactly("Downtime /after/a [/after/b]", "Keloid /glossary#keloid word [/after/a]",
				"Scars /after/b []");
	}

	@Test
	void aNameWithACapitalInsideStaysAsItIs() {
		assertThat(entries(page("a", "One", "[pH of skin, é, x]"))).containsExactly("É [/after/a]", "One /after/a []",
				"pH of skin [/after/a]", "X [/after/a]");
	}

	@Test
	void eachLetterIsNamedAlsoWhenItHasNoEntry() {
		AToZView view = view(page("a", "Sun", "[24 hours]"));
		assertThat(view.letters()).extracting((group) -> group.initial().letter())
			.hasSize(27)
			.startsWith("#", "A", "B")
			.endsWith("Y", "Z");
		assertThat(view.used()).extracting((group) -> group.initial().id()).containsExactly("letter-0", "letter-s");
	}

	@Test
	void whatVisitorsCannotSeeIsNotListed() {
		assertThat(entries(page("a", "Seen", "") + page("b", "Hidden", "[secret]\ndraft: true")
				+ page("c", "Later", "[soon]\npublishOn: 2026-11-23") + page("d", "Over", "\nexpiresOn: 2026-11-21")))
			.containsExactly("Seen /after/a []");
	}

	private List<String> entries(String files) {
		return view(files).used().stream().flatMap((letter) -> letter.entries().stream()).map((entry) -> {
			String see = entry.see().stream().map(PageLink::address).collect(Collectors.joining(", ", "[", "]"));
			return String.join(" ", entry.label(), entry.address().orElse(""), entry.isWord() ? "word" : "", see)
				.replaceAll(" +", " ");
		}).toList();
	}

	private AToZView view(String files) {
		TestContent.write(this.folder, files);
		return AToZView.of(new SiteReader(this.folder).read(NOW));
	}

	private static String page(String name, String title, String synonyms) {
		return """
				-- after/%s.md --
				---
				title: "%s"
				description: A plain sentence that is long enough to stand in search results.
				synonyms: %s
				---
				Text.
				""".formatted(name, title,
				synonyms.isEmpty() || synonyms.startsWith("\n") ? "[]" + synonyms : synonyms);
	}

}
