package org.skinprimer.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.web.DateView;

/**
 * What a page says of its own making.
 *
 * @param changed the day it last changed
 * @param version the public address at which this text stays, empty until it is known
 * @param isReviewable whether clinicians review such pages
 * @param review who reviewed it, if somebody did
 * @param aboutReview where it stands what a review is
 * @param reviewDue the day of the next review
 * @param changes the public change log
 */
public record FactsView(int minutes, Optional<DateView> changed, Optional<String> version, boolean isReviewable,
		Optional<ReviewView> review, Optional<String> aboutReview, Optional<DateView> reviewDue,
		List<ChangeView> changes) {

	static FactsView of(Page page, Site site) {
		SiteSettings settings = site.settings();
		FrontMatter header = page.header();
		return new FactsView(page.readingMinutes(),
				page.changed().map((at) -> DateView.of(LocalDate.ofInstant(at, settings.timeZone()), settings)),
				site.number(page.path()).map((number) -> settings.canonical(page.path().version(number))),
				settings.identity().isMedical(),
				header.upkeep()
					.reviewed()
					.map((review) -> new ReviewView(review.by(), review.role(), DateView.of(review.on(), settings))),
				settings.pages().review().flatMap(PagePath::written).flatMap(site::reached).map(PagePath::value),
				header.upkeep().reviewDue().map((due) -> DateView.of(due, settings)),
				header.upkeep()
					.changes()
					.stream()
					.map((change) -> new ChangeView(DateView.of(change.on(), settings), change.what()))
					.toList());
	}

	/**
	 * A review by a clinician.
	 *
	 * @param by who reviewed it
	 * @param role what makes them fit to
	 */
	public record ReviewView(String by, String role, DateView on) {

	}

	/**
	 * A line of the change log.
	 *
	 * @param what a sentence on what changed
	 */
	public record ChangeView(DateView on, String what) {

	}

}
