package org.skinprimer.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.skinprimer.content.Site;
import org.skinprimer.planner.PlanDates.DatedRow;
import org.skinprimer.planner.PlanDates.Stop;
import org.skinprimer.shared.PlanRow.Kind;
import org.skinprimer.yaml.LocatedText;

/**
 * What begins on a day.
 *
 * @param session the session that the day is counted from
 * @param name what the day is called
 * @param groups its lines by kind
 */
record StopView(int session, String name, List<KindView> groups) {

	static StopView of(Stop stop, LocatedText help, Site site) {
		return new StopView(stop.session(), stop.day().name().text(), KindView.of(stop.lines(), help, site));
	}

	/**
	 * The lines of a kind.
	 *
	 * @param kind the kind as styles and keys name it
	 */
	record KindView(String kind, List<LineView> lines) {

		static List<KindView> of(List<DatedRow> lines, LocatedText help, Site site) {
			return Arrays.stream(Kind.values())
				.map((kind) -> new KindView(kind.name().toLowerCase(Locale.ROOT),
						LineView.of(lines.stream().filter((line) -> line.row().kind() == kind).toList(), help, site)))
				.filter((group) -> !group.lines.isEmpty())
				.toList();
		}

	}

}
