package org.skinprimer.content;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedContentTests {

	/**
	 * Not before the last day that a change log tells of, and before the first review is
	 * due.
	 */
	private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

	private final Inspection site = new SiteReader(Path.of("content")).inspect(NOW);

	@Test
	void theShippedContentHasNoProblemAtAll() {
		assertThat(this.site.problems()).isEmpty();
	}

	@Test
	void eachShippedSectionHasItsPageAndArticles() {
		assertThat(this.site.site().sections()).isNotEmpty().allSatisfy((section) -> {
			assertThat(section.index()).isPresent();
			assertThat(section.articles()).isNotEmpty();
		});
		assertThat(this.site.site().page(PagePath.HOME)).isPresent();
		assertThat(this.site.site().glossary()).isNotEmpty();
	}

	@Test
	void eachShippedAddressIsTheOneSpellingOfItself() {
		assertThat(this.site.site().pages())
			.allSatisfy((page) -> assertThat(PagePath.canonical(page.path().value())).isEqualTo(page.path()));
	}

}
