package org.skinprimer.editor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Upkeep.Review;
import org.skinprimer.content.Site;
import org.skinprimer.web.DateView;

/**
 * The pages that a clinician should read again by now, or within the next
 * {@value #DAYS_AHEAD} days.
 *
 * @param pages the pages in the order of their days, so that those overdue come first
 */
record ReviewsDue(List<DuePage> pages) {

	static final int DAYS_AHEAD = 60;

	static ReviewsDue of(Site site, LocalDate today) {
		return new ReviewsDue(site.pages()
			.stream()
			.flatMap((page) -> page.header()
				.upkeep()
				.reviewDue()
				.map((day) -> DuePage.of(page, day, today, site))
				.stream())
			.filter((page) -> page.days() <= DAYS_AHEAD)
			.sorted(Comparator.comparing(DuePage::days))
			.toList());
	}

	/** How many days ahead it looks. */
	public int daysAhead() {
		return DAYS_AHEAD;
	}

	/**
	 * A page that is due.
	 *
	 * @param days how many days away, below zero once it has passed
	 * @param reviewer who reviewed it last, if somebody did
	 */
	record DuePage(String title, String address, DateView due, long days, Optional<String> reviewer) {

		static DuePage of(Page page, LocalDate day, LocalDate today, Site site) {
			return new DuePage(page.header().title(), page.path().value(), DateView.brief(day, site.settings()),
					ChronoUnit.DAYS.between(today, day), page.header().upkeep().reviewed().map(Review::by));
		}

		/** Whether its day has passed. */
		public boolean overdue() {
			return this.days < 0;
		}

		/** How many days before or after its day it is. */
		public long distance() {
			return Math.abs(this.days);
		}

	}

}
