package org.skinprimer.page;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.load.SiteReader;
import org.skinprimer.page.StepsView.Standing;
import org.skinprimer.page.StepsView.Step;
import org.skinprimer.web.PageLink;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way through the guides of a site with three sections, the second without a guide.
 */
class StepsViewTests {

	private static final String SETTINGS = """
			-- settings --
			sections:
			  - folder: before
			    name: Before
			  - folder: during
			    name: During
			  - folder: after
			    name: After
			""";

	@TempDir
	Path folder;

	private static final List<PageLink> LINKS = Stream.of("one", "two", "three")
		.map((name) -> new PageLink("/before/" + name, "About before/" + name, 1))
		.toList();

	private Optional<Site> site = Optional.empty();

	@BeforeEach
	void read() {
		TestContent.write(this.folder,
				SETTINGS + page("before/one", 1, "") + page("before/two", 2, "") + page("before/three", 3, "")
						+ page("before/draft", 2, "draft: true") + page("during/draft", 1, "draft: true")
						+ page("after/only", 1, ""));
		this.site = Optional.of(new SiteReader(this.folder).read(Instant.parse("2026-11-22T12:00:00Z")));
	}

	@Test
	void aGuideStandsBetweenItsNeighbors() {
		assertThat(article("/before/two"))
			.isEqualTo(new StepsView(Optional.of(new Standing(2, 3, "Before", "/before", LINKS, 1)),
					Optional.of(new Step("steps.previous", new PageLink("/before/one", "About before/one", 1))),
					Optional.of(new Step("steps.next", new PageLink("/before/three", "About before/three", 1)))));
	}

	@Test
	void nothingComesBeforeTheFirstGuide() {
		assertThat(article("/before/one").previous()).isEmpty();
	}

	@Test
	void theLastGuideLeadsToTheNextPartThatHasGuides() {
		assertThat(article("/before/three").next())
			.contains(new Step("steps.nextPart", new PageLink("/after", "After", 1)));
	}

	@Test
	void theLastPartEndsTheWayAndAGuideAloneIsNotCounted() {
		assertThat(article("/after/only")).isEqualTo(StepsView.NONE);
		assertThat(article("/after/only").isEmpty()).isTrue();
	}

	@Test
	void aDraftHasNoPlace() {
		assertThat(article("/before/draft")).isEqualTo(StepsView.NONE);
	}

	@Test
	void aPartLeadsToThePartsAroundIt() {
		assertThat(part("/before")).isEqualTo(new StepsView(Optional.empty(), Optional.empty(),
				Optional.of(new Step("steps.nextPart", new PageLink("/after", "After", 1)))));
		assertThat(part("/during")).isEqualTo(new StepsView(Optional.empty(),
				Optional.of(new Step("steps.previousPart", new PageLink("/before", "Before", 3))),
				Optional.of(new Step("steps.nextPart", new PageLink("/after", "After", 1)))));
		assertThat(part("/after").next()).isEmpty();
	}

	private StepsView article(String address) {
		Site read = this.site.orElseThrow();
		PagePath path = new PagePath(address);
		Page page = read.page(path)
			.or(() -> new SiteReader(this.folder).inspect(read.instant()).hidden(path))
			.orElseThrow();
		return StepsView.of(page, section(address), read);
	}

	private StepsView part(String address) {
		return StepsView.of(section(address), this.site.orElseThrow());
	}

	private Section section(String address) {
		return this.site.orElseThrow().section(new PagePath(address)).orElseThrow();
	}

	private static String page(String name, int order, String more) {
		return """
				-- %s.md --
				---
				title: About %s
				description: A plain sentence that is long enough to stand in search results.
				order: %d
				%s
				---
				Text.
				""".formatted(name, name, order, more);
	}

}
