package org.skinprimer.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skinprimer.OnShippedSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page costs on a slow connection. */
@OnShippedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightTests {

	/** What a server may send before it has to wait for an answer: ten packets. */
	private static final int FIRST_VIEW = 14_600;

	/**
	 * An article has to fit unless its words and its sources alone take more. Those that
	 * show the signs of danger, and cite each claim, do.
	 */
	private static final int OWN = 4_800;

	/** What stands around the text of an article, stylesheet included. */
	private static final int FRAME = 8_300;

	private static final int WITH_FIGURES = 60_000;

	private final List<PageWeight> articles = new ArrayList<>();

	private final List<PageWeight> pages = new ArrayList<>();

	@BeforeAll
	void weighAllPages(@LocalServerPort int port) {
		ShippedSite site = new ShippedSite(port);
		List<String> articles = site.articles();
		for (String path : site.pages()) {
			PageWeight weight = PageWeight.of(path, site.plainly());
			this.pages.add(weight);
			if (articles.contains(path)) {
				this.articles.add(weight);
			}
		}
	}

	@Test
	void anArticleOfUsualLengthIsThereAtOnce() {
		System.out.println("The heaviest first view: " + heaviest(this.articles, PageWeight::firstView));
		assertThat(this.articles).filteredOn((article) -> article.own() <= OWN)
			.hasSizeGreaterThan(10)
			.allSatisfy(
					(article) -> assertThat(article.firstView()).as(article.path()).isLessThanOrEqualTo(FIRST_VIEW));
	}

	@Test
	void allThatIsNotTheTextOfAnArticleIsLight() {
		assertThat(this.articles)
			.allSatisfy((article) -> assertThat(article.frame()).as(article.path()).isLessThanOrEqualTo(FRAME));
	}

	@Test
	void eachPageWithItsFiguresIsUnder60Kilobytes() {
		System.out.println("The heaviest page with figures: " + heaviest(this.pages, PageWeight::whole));
		assertThat(this.pages)
			.allSatisfy((page) -> assertThat(page.whole()).as(page.path()).isLessThanOrEqualTo(WITH_FIGURES));
	}

	private static PageWeight heaviest(List<PageWeight> pages, ToIntFunction<PageWeight> weight) {
		return pages.stream().max(Comparator.comparingInt(weight)).orElseThrow();
	}

}
