package org.skinprimer.editor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.content.Review;
import org.skinprimer.content.Site;

/**
 * The pages that a clinician should read again.
 *
 * @param overdue those whose day has passed, the longest first
 * @param soon those whose day comes within the next {@value #DAYS_AHEAD} days
 */
record ReviewsDue(List<Line> overdue, List<Line> soon) {

	static final int DAYS_AHEAD = 60;

	static ReviewsDue of(Site site, LocalDate today) {
		LocalDate last = today.plusDays(DAYS_AHEAD);
		return new ReviewsDue(lines(site, today).filter(Line::overdue).toList(),
				lines(site, today).filter((line) -> !line.overdue() && !line.day().isAfter(last)).toList());
	}

	private static Stream<Line> lines(Site site, LocalDate today) {
		return site.pages()
			.stream()
			.flatMap((page) -> page.header().reviewDue().map((day) -> Line.of(page, day, today, site)).stream())
			.sorted(Comparator.comparing(Line::day));
	}

	/** How many days ahead it looks. */
	public int daysAhead() {
		return DAYS_AHEAD;
	}

	/** How many there are. */
	public int size() {
		return this.overdue.size() + this.soon.size();
	}

	/** All of them in the order of their days. */
	public List<Line> lines() {
		return Stream.concat(this.overdue.stream(), this.soon.stream()).toList();
	}

	/**
	 * A page that is due.
	 *
	 * @param title its title
	 * @param address its address
	 * @param due the day
	 * @param day the same day
	 * @param days how many days away, below zero once it has passed
	 * @param reviewer who reviewed it last, empty if nobody did
	 */
	record Line(String title, String address, DateTimeView due, LocalDate day, long days, String reviewer) {

		static Line of(Page page, LocalDate day, LocalDate today, Site site) {
			return new Line(page.header().title(), page.path().value(), DateTimeView.of(day, site.settings()), day,
					ChronoUnit.DAYS.between(today, day), page.header().reviewed().map(Review::by).orElse(""));
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
