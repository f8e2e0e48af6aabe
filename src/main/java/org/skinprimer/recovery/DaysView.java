package org.skinprimer.recovery;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.shared.Place;
import org.skinprimer.shared.Recovery;
import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.web.PageLink;
import org.skinprimer.yaml.LocatedText;

/**
 * The days after treatment.
 *
 * @param here the day that is shown, empty if all are
 * @param all every day, in order
 * @param now what to call the emergency number for on any day
 * @param emergencies where else to get help at once on any day
 * @param overview where all are shown
 * @param only whom they are for
 * @param ask what everybody else is asked
 * @param others the page for everybody else
 * @param more the page that says more
 * @param above the section
 */
public record DaysView(Optional<DayView> here, List<DayView> all, Optional<Place> now, List<Place> emergencies,
		String overview, String only, String ask, List<PageLink> others, List<PageLink> more,
		Optional<PageLink> above) {

	static DaysView of(Recovery recovery, PagePath path, Site site) {
		List<DayView> all = recovery.byAddress().values().stream().map((day) -> DayView.of(day, site)).toList();
		List<Place> emergencies = DayView.places(List.copyOf(recovery.byAddress().values()), site)
			.stream()
			.filter((place) -> place.level() == Level.EMERGENCY)
			.toList();
		Optional<Place> now = Place.now(emergencies);
		return new DaysView(all.stream().filter((day) -> day.address().equals(path.value())).findFirst(), all, now,
				emergencies.stream().filter((place) -> !now.equals(Optional.of(place))).toList(), recovery.overview(),
				recovery.only().text(), recovery.ask().text(), link(recovery.others(), site),
				link(recovery.more(), site), site.section(path).map(DaysView::above));
	}

	private static List<PageLink> link(LocatedText address, Site site) {
		return PageLink.to(List.of(address), site);
	}

	private static PageLink above(Section section) {
		return PageLink.labeled(section);
	}

	/** The days that the table of all shows. */
	public List<DayView> chosen() {
		return this.all.stream().filter(DayView::isInTable).toList();
	}

}
