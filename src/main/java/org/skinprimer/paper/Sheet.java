package org.skinprimer.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.markdown.Notice;
import org.skinprimer.markdown.Notice.Kind;
import org.skinprimer.shared.Checklist;
import org.skinprimer.shared.Place;
import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.yaml.LocatedText;

/**
 * What an article or a list to tick says on one sheet of paper.
 *
 * @param points what to know and do, in short
 * @param tasks the care notices on what to do and what to ask
 * @param limits the care notices on what not to do and what to watch for
 * @param ticks what to tick, with room for what a clinic adds
 * @param now where to get help at once
 * @param today where to get help the same day
 */
public record Sheet(String title, List<String> points, List<Box> tasks, List<Box> limits, List<String> ticks,
		List<Place> now, List<Place> today) {

	public Sheet {
		points = List.copyOf(points);
		tasks = List.copyOf(tasks);
		limits = List.copyOf(limits);
		ticks = List.copyOf(ticks);
		now = List.copyOf(now);
		today = List.copyOf(today);
	}

	/**
	 * The sheet of an article.
	 * @param urgency the table with the signs; those for the days that the article shows
	 * stand on each sheet, and all if it shows none or does not choose
	 */
	public static Sheet of(Page page, Urgency urgency) {
		List<Notice> notices = page.document().notices();
		List<UrgencyRow> rows = rows(Optional.of(page), urgency);
		return new Sheet(page.header().title(), page.header().summary().keyPoints(),
				boxes(notices, Set.of(Kind.DO, Kind.ASK)), boxes(notices, Set.of(Kind.DONT, Kind.WARNING)), List.of(),
				places(rows, Level.EMERGENCY, urgency), places(rows, Level.TODAY, urgency));
	}

	/** The sheet of a list to tick, with the signs that its guide shows. */
	public static Sheet of(Checklist list, Site site) {
		Urgency urgency = site.shared().urgency();
		List<UrgencyRow> rows = rows(PagePath.written(list.guide()).flatMap(site::reached).flatMap(site::page),
				urgency);
		return new Sheet(list.name().text(), List.of(), List.of(), List.of(),
				list.items().stream().map(LocatedText::text).toList(), places(rows, Level.EMERGENCY, urgency),
				places(rows, Level.TODAY, urgency));
	}

	private static List<Box> boxes(List<Notice> notices, Set<Kind> kinds) {
		return notices.stream()
			.filter((notice) -> notice.kind().filter(kinds::contains).isPresent() && !notice.lines().isEmpty())
			.map((notice) -> new Box(notice.kind().get().slug(), notice.heading(), notice.lines()))
			.toList();
	}

	private static List<UrgencyRow> rows(Optional<Page> page, Urgency urgency) {
		Set<String> days = new TreeSet<>();
		page.stream()
			.flatMap((any) -> any.document().inclusions().stream())
			.map((inclusion) -> inclusion.target())
			.filter((target) -> target.startsWith(Urgency.PREFIX))
			.forEach((target) -> days.add(target.contains("?") ? target.substring(target.indexOf('?')) : ""));
		return (days.isEmpty() || days.contains("")) ? urgency.rows(Urgency.TABLE)
				: days.stream().flatMap((some) -> urgency.rows(Urgency.TABLE + some).stream()).distinct().toList();
	}

	private static List<Place> places(List<UrgencyRow> rows, Level level, Urgency urgency) {
		return urgency.places(rows.stream().filter((row) -> row.level() == level).toList());
	}

	/**
	 * A care notice of the article.
	 *
	 * @param kind its kind, as styles and messages name it
	 * @param lines what it says, without links
	 */
	public record Box(String kind, String heading, List<String> lines) {

		public Box {
			lines = List.copyOf(lines);
		}

	}

}
