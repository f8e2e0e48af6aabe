package org.skinprimer.editor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.TestContent;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Publication;
import org.skinprimer.content.Site;
import org.skinprimer.live.BackgroundTask;
import org.skinprimer.live.ContentStatus;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.SiteReader;
import org.skinprimer.search.SearchMissRepository;
import org.skinprimer.web.DateView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** What the overview says. */
class OverviewViewTests {

	private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "false, 0, 0, , well", "false, 1, 0, , mend", "false, 0, 1, , mend", "true, 1, 0, , degraded",
			"true, 0, 0, the folder cannot be reached, trouble" })
	void theMoodIsAsBadAsTheWorst(boolean degraded, long errors, long warnings, String trouble, String mood) {
		List<BackgroundTask.Failure> failures = Stream.ofNullable(trouble)
			.map((what) -> new BackgroundTask.Failure(NOW, what, "why"))
			.toList();
		ContentStatus status = new ContentStatus(degraded, 3, OptionalLong.of(errors), OptionalLong.of(warnings), 0, 0,
				OptionalLong.empty(), NOW, failures);
		StatusView view = overview("", status).status();
		assertThat(view.mood()).isEqualTo(mood);
		assertThat(view.troubles()).hasSameSizeAs(failures);
		assertThat(view.readAt()).isEqualTo(new DateView("Nov 22, 2026, 07:00 America/New_York", "2026-11-22T07:00"));
	}

	@Test
	void whatIsNotKnownYetIsNotCounted() {
		ContentStatus status = new ContentStatus(true, 3, OptionalLong.empty(), OptionalLong.empty(), 1, 0,
				OptionalLong.of(2), NOW, List.of());
		StatusView view = overview("", status).status();
		assertThat(view.mood()).isEqualTo("checking");
		assertThat(view.done()).isEqualTo(2);
		assertThat(view.isRead()).isFalse();
		assertThat(view.figures()).extracting(StatusView.Figure::name).containsExactly("pages", "kept", "withheld");
	}

	@Test
	void workThatFailsIsToldInASentence() {
		ContentStatus status = new ContentStatus(true, 3, OptionalLong.of(0), OptionalLong.of(0), 0, 0,
				OptionalLong.empty(), NOW,
				List.of(new BackgroundTask.Failure(NOW.minusSeconds(60), "edits are not taken up", "why"),
						new BackgroundTask.Failure(NOW.minusSeconds(86400), "it does not work", "why not")));
		StatusView view = overview("", status).status();
		assertThat(view.mood()).isEqualTo("trouble");
		assertThat(view.troubles()).containsExactly("Edits are not taken up since 06:59: why",
				"It does not work since Nov 21, 2026, 07:00: why not");
	}

	@Test
	void hiddenPagesSayWhyAndWhen() {
		OverviewView view = overview("""
				-- after/over.md --
				---
				title: Over
				description: A page whose time is over, so that nobody but an editor can see it now.
				expiresOn: 2026-11-01
				---
				Text.
				-- after/soon.md --
				---
				title: Soon
				description: A page whose time has not come, so that nobody but an editor can see it.
				publishOn: 2026-12-01 09:30
				---
				Text.
				-- after/draft.md --
				---
				title: Draft
				description: A page that its editor keeps back, so that nobody but an editor can see it.
				draft: true
				---
				Text.
				""", fine());
		assertThat(view.hidden()).containsExactly(
				new HiddenPage(Publication.DRAFT, "Draft", "after/draft.md", Optional.empty(),
						"/editor/preview/after/draft"),
				new HiddenPage(Publication.SCHEDULED, "Soon", "after/soon.md",
						Optional.of(new DateView("Dec 1, 2026, 09:30 America/New_York", "2026-12-01T09:30")),
						"/editor/preview/after/soon"),
				new HiddenPage(Publication.EXPIRED, "Over", "after/over.md",
						Optional.of(new DateView("Nov 1, 2026, 00:00 America/New_York", "2026-11-01T00:00")),
						"/editor/preview/after/over"));
	}

	@Test
	void eachPageIsADot() {
		OverviewView view = overview("""
				-- after/broken.md --
				---
				titel: Broken
				---
				Text.
				-- after/draft.md --
				---
				title: Draft
				description: A page that its editor keeps back, so that nobody but an editor can see it.
				draft: true
				---
				Text.
				""", fine());
		assertThat(view.status().dots()).containsExactly("withheld", "closed", "well", "well");
	}

	@Test
	void theContentsCountEachPart() {
		OverviewView view = overview("", fine());
		assertThat(view.contents()).extracting(OverviewView.ContentsLine::id)
			.containsExactly("faults", "reviews", "hidden", "gone", "misses", "recent");
		assertThat(view.contents()).extracting(OverviewView.ContentsLine::count).containsExactly(0, 0, 0, 0, 0, 2);
	}

	@Test
	void aHundredFilesAreShownAndTheOthersCounted() {
		StringBuilder files = new StringBuilder();
		for (int i = 0; i < 103; i++) {
			files.append("-- after/broken-").append(i).append(".md --\ntitel: Broken\n");
		}
		OverviewView view = overview(files.toString(), fine());
		assertThat(view.first()).hasSize(100);
		assertThat(view.more()).isEqualTo(3);
		assertThat(view.contents().get(0).count()).isEqualTo(103);
	}

	@Test
	void aGoneAddressLeadsToWhatItSaid() {
		TestContent.write(this.folder, "");
		Site site = new SiteReader(this.folder).read(NOW);
		assertThat(GoneAddress.of(Map.of(new PagePath("/after/old"), NOW), site.settings())).containsExactly(
				new GoneAddress("/after/old", new DateView("Nov 22, 2026", "2026-11-22"), "/editor/history/after/old"));
	}

	@Test
	void aRevisionLeadsToItsPageAndToWhatChanged() {
		RevisionLine newest = overview("", fine()).recent().get(0);
		assertThat(newest).isEqualTo(new RevisionLine(2, 1, "Page", "/after/page",
				new DateView("Nov 2, 2026, 12:05 America/New_York", "2026-11-02T12:05"),
				"/editor/text/after/page?revision=2", "/editor/history/after/page",
				Optional.of("/editor/compare/after/page?from=1&to=2")));
		assertThat(overview("", fine()).recent().get(1).comparison()).isEmpty();
	}

	private OverviewView overview(String files, ContentStatus status) {
		TestContent.write(this.folder, files);
		Inspection site = new SiteReader(this.folder).inspect(NOW);
		FakeRevisions revisions = new FakeRevisions().add("/after/page", "Page", "One.")
			.add("/after/page", "Page", "Two.");
		return OverviewView.of(site, status, revisions, mock(SearchMissRepository.class), NOW);
	}

	private static ContentStatus fine() {
		return new ContentStatus(false, 3, OptionalLong.of(0), OptionalLong.of(0), 0, 0, OptionalLong.empty(), NOW,
				List.of());
	}

}
