package org.skinprimer.catalog;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.skinprimer.check.Measures;
import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.web.DateView;
import org.skinprimer.web.DeskAddress;

/**
 * A line of the list.
 *
 * @param see where an editor can see it, empty if nowhere
 * @param grade its reading grade, where its text could be read
 * @param isHard whether that is above the bar
 * @param history where its revisions are
 * @param version the public address of its text of today, with its number
 */
record Row(String state, String title, String address, Optional<String> see, Optional<String> grade, boolean isHard,
		Optional<DateView> changed, Optional<DateView> review, boolean isOverdue, String history,
		Optional<Version> version) {

	static Row of(Entry entry, Site site) {
		Optional<Double> grade = entry.page().flatMap(Row::grade);
		LocalDate today = LocalDate.ofInstant(site.instant(), site.settings().timeZone());
		boolean isPublic = site.page(entry.path()).isPresent();
		Optional<String> see = isPublic ? Optional.of(entry.path().value())
				: entry.page().map((page) -> DeskAddress.preview(entry.path()));
		return new Row(entry.state(), entry.title(), entry.path().value(), see,
				grade.map((value) -> String.format(Locale.ROOT, "%.1f", value)),
				grade.filter((value) -> value > Measures.HIGHEST_GRADE).isPresent(),
				entry.changed()
					.map((at) -> DateView.brief(LocalDate.ofInstant(at, site.settings().timeZone()), site.settings())),
				entry.review().map((day) -> DateView.brief(day, site.settings())),
				entry.review().filter(today::isAfter).isPresent(), DeskAddress.history(entry.path()),
				Optional.of(entry.path())
					.filter((path) -> isPublic)
					.flatMap(site::number)
					.map((number) -> new Version(number, entry.path().version(number).value())));
	}

	/** A page without sentences has none. */
	private static Optional<Double> grade(Page page) {
		try {
			Measures measures = Measures.of(page);
			return Optional.of(measures.grade()).filter((any) -> measures.text().words() > 0);
		}
		catch (Page.NotReadYet ex) {
			return Optional.empty();
		}
	}

	/** A text that stays at its own address. */
	record Version(int number, String address) {
	}

}
