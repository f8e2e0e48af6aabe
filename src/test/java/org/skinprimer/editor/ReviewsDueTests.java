package org.skinprimer.editor;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.editor.ReviewsDue.DuePage;
import org.skinprimer.load.SiteReader;
import org.skinprimer.web.DateView;

import static org.assertj.core.api.Assertions.assertThat;

/** Which reviews are due. */
class ReviewsDueTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@TempDir
	Path folder;

	@Test
	void overdueComeFirstAndSixtyDaysAreLookedAhead() {
		write("long-ago", "2026-01-02", "reviewed: {by: A. Tester, role: nurse, on: 2025-01-02}");
		write("yesterday", "2026-11-21", "order: 1");
		write("today", "2026-11-22", "order: 1");
		write("sixty", "2027-01-21", "order: 1");
		write("sixty-one", "2027-01-22", "order: 1");
		ReviewsDue due = due();
		assertThat(due.pages()).filteredOn(DuePage::overdue)
			.extracting(DuePage::title)
			.containsExactly("long-ago", "yesterday");
		assertThat(due.pages()).filteredOn((page) -> !page.overdue())
			.extracting(DuePage::title)
			.containsExactly("today", "sixty");
		assertThat(due.pages()).extracting(DuePage::distance).containsExactly(324L, 1L, 0L, 60L);
		assertThat(due.pages()).extracting(DuePage::reviewer)
			.containsExactly(Optional.of("A. Tester"), Optional.empty(), Optional.empty(), Optional.empty());
		assertThat(due.pages().get(0).due()).isEqualTo(new DateView("Jan 2, 2026", "2026-01-02"));
		assertThat(due.pages()).hasSize(4);
	}

	@Test
	void pagesThatVisitorsCannotSeeAreNotDue() {
		write("draft", "2026-01-02", "draft: true");
		assertThat(due().pages()).isEmpty();
	}

	private ReviewsDue due() {
		Instant now = TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
		return ReviewsDue.of(new SiteReader(this.folder).read(now), TODAY);
	}

	private void write(String name, String due, String more) {
		TestContent.write(this.folder, """
				-- after/%1$s.md --
				---
				title: %1$s
				description: A page that a clinician should read again from time to time, as all should.
				reviewDue: %2$s
				%3$s
				---
				Text.
				""".formatted(name, due, more));
	}

}
