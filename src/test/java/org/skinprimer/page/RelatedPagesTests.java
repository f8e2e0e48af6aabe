package org.skinprimer.page;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.load.SiteReader;
import org.skinprimer.web.PageLink;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a page leads on, with the texts that are compared in view. */
class RelatedPagesTests {

	private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	private static final String PAGES = page(1, "Sun and hats", "", "Wear a hat in the sun. Shade helps.")
			+ page(2, "Pain", "", "A cold pack eases pain.") + page(3, "Sleep", "", "A clean pillow for the night.")
			+ page(4, "Sun cream", "", "Sun cream keeps the sun off. Shade helps, too.")
			+ page(5, "Numbing cream", "", "Numbing cream eases pain for an hour.")
			+ page(6, "Swimming", "", "No pool for a week, and no sun by the pool.")
			+ page(7, "Costs", "", "Ask what it costs.");

	private final RelatedPages related = new RelatedPages();

	@TempDir
	Path folder;

	@Test
	void findsThePagesThatShareTheirWordsTheLikestFirst() {
		assertThat(related("1", PAGES)).containsExactly("/after/4", "/after/6");
		assertThat(related("2", PAGES)).containsExactly("/after/5");
	}

	@Test
	void aPageThatIsLikeNoOtherLeadsNowhere() {
		assertThat(related("7", PAGES)).isEmpty();
	}

	@Test
	void neverNamesThePageItselfNorItsNeighbors() {
		String twins = page(1, "Sun", "", "Sun and shade.") + page(2, "Sun", "", "Sun and shade.")
				+ page(3, "Sun", "", "Sun and shade.") + page(4, "Sun", "", "Sun and shade.")
				+ page(5, "Pain", "", "Pain.");
		assertThat(related("2", twins)).containsExactly("/after/4");
	}

	@Test
	void whatTheEditorNamesComesFirstAndIsNotSaidTwice() {
		String named = page(1, "Sun and hats", "related: [/after/7, /after/6]", "Wear a hat in the sun. Shade helps.")
				+ PAGES.substring(PAGES.indexOf("-- after/2.md"));
		assertThat(related("1", named)).containsExactly("/after/7", "/after/6", "/after/4");
	}

	@Test
	void threeNamesOfTheEditorAreEnough() {
		String named = page(1, "Sun", "related: [/after/3, /after/5, /after/6, /after/7]", "Sun. Shade.")
				+ PAGES.substring(PAGES.indexOf("-- after/2.md"));
		assertThat(related("1", named)).containsExactly("/after/3", "/after/5", "/after/6", "/after/7");
	}

	@Test
	void aTitleSaysMoreThanAWordInPassing() {
		assertThat(related("1",
				page(1, "Retinol", "", "Wait with it.") + page(2, "Pain", "", "A pack.")
						+ page(3, "Sleep", "", "Rest on a clean pillow, with no retinol on it.")
						+ page(4, "When to start retinol", "", "Start low.") + page(5, "Costs", "", "Ask.")))
			.containsExactly("/after/4", "/after/3");
	}

	@Test
	void aPageThatVisitorsCannotSeeIsNeverNamed() {
		String more = page(8, "Sun and hats", "draft: true", "Wear a hat in the sun. Shade helps.")
				+ page(9, "Sun and hats", "publishOn: 2026-11-23", "Wear a hat in the sun. Shade helps.");
		assertThat(related("1", PAGES + more)).containsExactly("/after/4", "/after/6");
	}

	@Test
	void anEditorWhoLooksAtADraftSeesWhereItWillLead() {
		Site site = read(PAGES + page(8, "Hats", "draft: true", "A hat keeps the sun off."));
		Page draft = new SiteReader(this.folder).inspect(NOW).hidden(new PagePath("/after/8")).orElseThrow();
		assertThat(addresses(this.related.of(draft, site))).startsWith("/after/1").doesNotContain("/after/8");
	}

	@Test
	void aChangedSiteIsComparedAnew() {
		assertThat(related("7", PAGES)).isEmpty();
		assertThat(related("7", page(5, "What it costs", "", "Ask what it costs."))).containsExactly("/after/5");
	}

	@Test
	void aPageOutsideTheSectionsIsNotCompared() {
		Site site = read(PAGES);
		assertThat(this.related.of(site.page(PagePath.HOME).orElseThrow(), site)).isEmpty();
	}

	private List<String> related(String name, String files) {
		Site site = read(files);
		return addresses(this.related.of(site.page(new PagePath("/after/" + name)).orElseThrow(), site));
	}

	private Site read(String files) {
		TestContent.write(this.folder, files);
		return new SiteReader(this.folder).read(NOW);
	}

	private static List<String> addresses(List<PageLink> links) {
		return links.stream().map(PageLink::address).toList();
	}

	private static String page(int order, String title, String more, String text) {
		return """
				-- after/%d.md --
				---
				title: %s
				description: A plain sentence that is long enough to stand in search results.
				order: %d
				%s
				---
				%s
				""".formatted(order, title, order, more, text);
	}

}
