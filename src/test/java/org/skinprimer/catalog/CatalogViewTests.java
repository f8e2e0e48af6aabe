package org.skinprimer.catalog;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.catalog.CatalogView.Asked;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

/** All pages in one list, of which a part is shown. */
class CatalogViewTests {

	private static final String PAGE = """
			-- %1$s.md --
			---
			title: Page %2$03d
			description: A page of a site that is only there for tests of the program.
			%3$s
			---
			The cat sat on the mat.
			""";

	@TempDir
	Path folder;

	private Inspection inspection;

	@BeforeEach
	void read() {
		TestContent.write(this.folder,
				IntStream.range(0, 250)
					.mapToObj((number) -> PAGE.formatted("after/page-" + number, number, "order: 1"))
					.collect(Collectors.joining()) + PAGE.formatted("about/draft", 900, "draft: true")
						+ PAGE.formatted("about/late", 901, "reviewDue: 2020-01-01")
						+ PAGE.formatted("about/broken", 902, "titel: A"));
		this.inspection = new SiteReader(this.folder).inspect(Instant.now());
	}

	@Test
	void soManyAreShownAndTheOthersFollow() {
		CatalogView first = view(Order.TITLE, "", 1);
		assertThat(first.rows()).hasSize(100);
		assertThat(first.total()).isEqualTo(255);
		assertThat(first.before()).isEmpty();
		assertThat(first.after()).hasValue("/editor/pages?sort=title&page=2");
		CatalogView last = view(Order.TITLE, "after", 9);
		assertThat(last.from()).isEqualTo(201);
		assertThat(last.to()).isEqualTo(251);
		assertThat(last.before()).hasValue("/editor/pages?sort=title&section=after&page=2");
		assertThat(last.after()).isEmpty();
	}

	@Test
	void whatVisitorsDoNotGetStandsFirstByState() {
		assertThat(view(Order.STATE, "", 1).rows()).extracting(Row::state).startsWith("draft", "withheld", "published");
		assertThat(view(Order.STATE, CatalogView.OTHERS, 1).rows()).extracting(Row::title)
			.containsExactly("Page 900", "about/broken.md", "Home", "Page 901");
	}

	@Test
	void whatIsDueStandsFirstByReview() {
		Row due = view(Order.REVIEW, "", 1).rows().get(0);
		assertThat(due.title()).isEqualTo("Page 901");
		assertThat(due.isOverdue()).isTrue();
		assertThat(due.grade()).isPresent();
		assertThat(due.history()).isEqualTo("/editor/history/about/late");
	}

	private CatalogView view(Order order, String section, int page) {
		return CatalogView.of(this.inspection, new Asked(order, section, page));
	}

}
