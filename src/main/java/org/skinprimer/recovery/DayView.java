package org.skinprimer.recovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.content.Site;
import org.skinprimer.shared.Day;
import org.skinprimer.shared.Place;
import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.yaml.LocatedText;

/**
 * A day after treatment.
 *
 * @param number its number, or that of its week
 * @param colors how the color is on white, brown and black skin, where it is told
 * @param now what to call the emergency number for
 * @param calls where else to get help, the most urgent place first
 */
public record DayView(String address, boolean week, int number, String feel, String see, List<String> colors,
		List<String> tasks, List<String> waits, Optional<Place> now, List<Place> calls) {

	/** On these days it looks as on the day before. */
	private static final Set<String> LIKE_THE_DAY_BEFORE = Set.of("day/4", "day/6");

	static DayView of(Day day, Site site) {
		List<Place> calls = places(List.of(day), site);
		Optional<Place> now = Place.now(calls);
		return new DayView(day.address(), day.isWeek(), day.number(), day.feel().text(), day.see().text(),
				day.colors().orElse(List.of()), texts(day.tasks()), texts(day.waits()), now,
				calls.stream().filter((place) -> !now.equals(Optional.of(place))).toList());
	}

	private static List<String> texts(List<LocatedText> lines) {
		return lines.stream().map(LocatedText::text).toList();
	}

	/** The key of its name. */
	public String name() {
		return this.week ? "days.week" : "days.day";
	}

	/** Where to get help that can wait a little. */
	public List<Place> later() {
		return this.calls.stream().filter((place) -> place.level() != Level.EMERGENCY).toList();
	}

	boolean isInTable() {
		return LIKE_THE_DAY_BEFORE.stream().noneMatch(this.address::endsWith);
	}

	/** The places that days name, each once, the most urgent first. */
	static List<Place> places(List<Day> days, Site site) {
		Set<String> named = days.stream()
			.flatMap((day) -> day.calls().stream())
			.map(LocatedText::text)
			.collect(Collectors.toSet());
		return site.shared()
			.urgency()
			.places(site.shared()
				.urgency()
				.rows()
				.entrySet()
				.stream()
				.filter((row) -> named.contains(row.getKey()))
				.map(Map.Entry::getValue)
				.toList());
	}

}
