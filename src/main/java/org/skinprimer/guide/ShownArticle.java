package org.skinprimer.guide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.content.Source;

/**
 * A page of the sample site, for the pieces of the public page's template.
 *
 * @param title its title
 * @param minutes how long it takes to read
 * @param changed the day of the last change that its header names
 * @param review who reviewed it, if somebody did
 * @param reviewDue when it is reviewed next
 * @param keyPoints what to know and do, in short
 * @param sources what it cites
 * @param changes the change log
 * @param related other pages on the subject
 */
record ShownArticle(String title, int minutes, Optional<Day> changed, Optional<Reviewer> review,
		Optional<Day> reviewDue, List<String> keyPoints, List<Work> sources, List<Logged> changes,
		List<ShownLink> related) {

	static ShownArticle of(Page page, Site site) {
		FrontMatter header = page.header();
		return new ShownArticle(header.title(), page.readingMinutes(), header.lastNamedChange().map(Day::of),
				header.reviewed().map((review) -> new Reviewer(review.by(), review.role(), Day.of(review.on()))),
				header.reviewDue().map(Day::of), header.keyPoints(),
				page.document().citations().stream().flatMap((id) -> site.source(id).stream()).map(Work::of).toList(),
				header.changes().stream().map((change) -> new Logged(Day.of(change.on()), change.what())).toList(),
				ShownLink.to(header.related(), site));
	}

	/**
	 * A day for people and for programs.
	 *
	 * @param text such as March 3, 2026
	 * @param iso such as 2026-03-03
	 */
	record Day(String text, String iso) {

		static Day of(LocalDate day) {
			return new Day(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US).format(day),
					day.toString());
		}

	}

	/**
	 * A review by a clinician.
	 *
	 * @param by who reviewed it
	 * @param role what makes them fit to
	 * @param on the day
	 */
	record Reviewer(String by, String role, Day on) {
	}

	/**
	 * A line of the change log.
	 *
	 * @param on the day
	 * @param what what changed
	 */
	record Logged(Day on, String what) {
	}

	/**
	 * A work that is cited.
	 *
	 * @param title its title
	 * @param by its authors or publisher
	 * @param details the journal
	 * @param address where a reader can look it up
	 */
	record Work(String title, String by, String details, String address) {

		static Work of(Source source) {
			return new Work(source.title(), source.by().orElse(""), source.in().orElse(""),
					source.address().orElse(""));
		}

	}

}
