package org.skinprimer.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The first plain use of a word of the glossary is explained by itself. */
class GlossaryMatcherTests {

	private static final List<Term> TERMS = List.of(
			new Term("keloid", "Keloid", "A scar.", List.of("keloids", "keloid scar")),
			new Term("aha", "AHA", "An acid.", List.of("glycolic acid")),
			new Term("pih", "PIH (dark marks)", "Marks.", List.of("post-inflammatory hyperpigmentation")));

	@Test
	void findsWholeWordsInAnyCaseAndTheLongestForm() {
		assertThat(found("A Keloid scar, keloids; xkeloid, keloid-like, post-inflammatory hyperpigmentation."))
			.containsExactly("Keloid scar", "keloids", "post-inflammatory hyperpigmentation");
	}

	@Test
	void findsAbbreviationsOnlyAsTheyAreWritten() {
		assertThat(found("Aha! An AHA and PIH, not pih; Glycolic acid.")).containsExactly("AHA", "PIH",
				"Glycolic acid");
	}

	@Test
	void aTermThatIsAllInBracketsIsNotFoundEverywhere() {
		Term brackets = new Term("none", "(none)", "Nothing.", List.of("nought"));
		assertThat(new GlossaryMatcher(List.of(brackets)).in("Is it nought?")).hasSize(1);
	}

	@Test
	void anEmptyGlossaryFindsNothing() {
		assertThat(new GlossaryMatcher(List.of()).in("A keloid.")).isEmpty();
	}

	@Test
	void explainsTheFirstUseOutsideHeadingsLinksAndNoticeHeadings() {
		String html = page("""
				## A keloid

				See [a keloid](https://example.org) first.

				> [!NOTE] About a keloid
				> Any *keloid* counts, and each keloid too.

				A keloid again.
				""");
		assertThat(Jsoup.parse(html).select(".term").eachText()).containsExactly("keloid");
		assertThat(Jsoup.parse(html).select(".notice em .term button").eachAttr("aria-label"))
			.containsExactly("What “keloid” means");
		assertThat(Jsoup.parse(html).select(".notice p").text()).contains("Any keloid counts, and each keloid too.");
	}

	@Test
	void aWordThatItsAuthorExplainedIsNotExplainedAgain() {
		assertThat(Jsoup.parse(page("A [raised scar](term:keloid) or keloid.")).select(".term").eachText())
			.containsExactly("raised scar");
	}

	@Test
	void aWordThatItsAuthorNamedOnlyInAHeadingIsExplainedInTheText() {
		Element page = Jsoup.parse(page("## A [raised scar](term:keloid)\n\nA keloid."));
		assertThat(page.select(".term").eachText()).containsExactly("keloid");
		assertThat(page.select("h2 :is(button, label, a)")).isEmpty();
	}

	private static List<String> found(String text) {
		return new GlossaryMatcher(TERMS).in(text)
			.stream()
			.map((any) -> text.substring(any.start(), any.end()))
			.toList();
	}

	private static String page(String text) {
		Library library = new Library(Map.of("keloid", TERMS.get(0)), Map.of(), Map.of(), Map.of(), Map.of(),
				SharedTexts.NONE, Set.of());
		return new org.skinprimer.markdown.Markdown(java.util.Locale.US)
			.read(text, new PageReferences("a.md", Set.of(), library))
			.html()
			.toString();
	}

}
