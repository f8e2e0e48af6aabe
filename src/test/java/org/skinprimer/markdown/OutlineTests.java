package org.skinprimer.markdown;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.skinprimer.markdown.Outline.Heading;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineTests {

	/** The contents as lines, parts indented. */
	private static String contents(String text) {
		StringBuilder lines = new StringBuilder();
		for (Outline.Entry entry : Texts.read(text).outline().contents()) {
			lines.append(entry.heading().text()).append('\n');
			entry.parts().forEach((part) -> lines.append("  ").append(part.text()).append('\n'));
		}
		return lines.toString();
	}

	@Test
	void partsStandBelowTheirHeading() {
		assertThat(contents("""
				## Before
				### Sun
				### Creams
				## After
				## Later
				### Sun
				""")).isEqualTo("""
				Before
				  Sun
				  Creams
				After
				Later
				  Sun
				""");
	}

	@Test
	void deeperHeadingsAreLeftOut() {
		assertThat(contents("""
				#### Alone
				## Before
				#### Deep
				### Sun
				##### Deeper
				###### Deepest
				### Rain
				""")).isEqualTo("""
				Before
				  Sun
				  Rain
				""");
	}

	@Test
	void partsWithoutAHeadingAboveStandForThemselves() {
		assertThat(contents("""
				### First
				### Second
				## Third
				### Fourth
				""")).isEqualTo("""
				First
				Second
				Third
				  Fourth
				""");
	}

	@Test
	void aTextWithoutHeadingsHasNoContents() {
		Outline outline = Texts.read("Only words.").outline();
		assertThat(outline).isEqualTo(Outline.EMPTY);
		assertThat(outline.contents()).isEmpty();
	}

	@Test
	void aFragmentLeadsToAHeading() {
		Outline outline = Texts.read("""
				## Sun
				## Rain {#wet}
				""").outline();
		assertThat(List.of("sun", "wet")).allMatch(outline::has);
		assertThat(List.of("rain", "Sun", "", "#sun")).noneMatch(outline::has);
	}

	@Test
	void theContentsDoNotChangeWithTheListTheyWereMadeFrom() {
		List<Heading> headings = new java.util.ArrayList<>(List.of(new Heading(2, "a", "A", Position.START)));
		Outline outline = new Outline(headings);
		headings.clear();
		assertThat(outline.contents())
			.containsExactly(new Outline.Entry(new Heading(2, "a", "A", Position.START), List.of()));
	}

}
