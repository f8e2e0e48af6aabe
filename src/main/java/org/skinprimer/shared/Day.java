package org.skinprimer.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.problem.DidYouMean;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What is usual on one day after treatment, and what to do on it.
 *
 * @param address where its page is
 * @param id its address below the section, such as {@code day/3} and {@code week/2}
 * @param feel what a reader may feel
 * @param see what a reader may see
 * @param skins how the color is on white, brown and black skin, where it is told
 * @param tasks what to do
 * @param waits what not to do yet
 * @param calls the ids of the rows of the urgency table to look out for
 */
public record Day(String address, LocatedText id, LocatedText feel, LocatedText see, List<LocatedText> skins,
		List<LocatedText> tasks, List<LocatedText> waits, List<LocatedText> calls) {

	/** All days that have a page, in order. */
	static final List<String> IDS = List.of("day/0", "day/1", "day/2", "day/3", "day/4", "day/5", "day/6", "day/7",
			"week/2", "week/4", "week/12");

	/** In the order in which they are told. */
	static final List<String> SKINS = List.of("white", "brown", "black");

	private static final Set<String> KEYS = Set.of("id", "feel", "see", "white", "brown", "black", "do", "not", "call");

	/** The longest list that a reader takes in. */
	private static final int MOST_LINES = 6;

	private static final int DAYS_A_WEEK = 7;

	public Day {
		skins = List.copyOf(skins);
		tasks = List.copyOf(tasks);
		waits = List.copyOf(waits);
		calls = List.copyOf(calls);
	}

	/**
	 * Reads an entry of {@code days.yaml}.
	 * @param folder the section of its page
	 */
	static Day read(YamlMap map, String folder) {
		map.allow(KEYS);
		LocatedText id = new LocatedText(map.required("id", IDS), map.valuePlace("id"));
		if (!id.text().isEmpty() && !IDS.contains(id.text())) {
			map.wrong(id, "is no day that has a page",
					DidYouMean.hint(id.text(), IDS, "write one of " + String.join(", ", IDS)));
		}
		List<LocatedText> skins = SKINS.stream().flatMap((color) -> map.writtenText(color).stream()).toList();
		if (!skins.isEmpty() && SKINS.stream().anyMatch((color) -> !map.has(color))) {
			map.wrong("id", "tells of some skin colors, but not of all",
					"write `white`, `brown` and `black`, or none of them");
		}
		return new Day("/" + folder + "/" + id.text(), id, text(map, "feel"), text(map, "see"), skins, lines(map, "do"),
				lines(map, "not"), lines(map, "call"));
	}

	private static LocatedText text(YamlMap map, String key) {
		return new LocatedText(map.required(key), map.valuePlace(key));
	}

	private static List<LocatedText> lines(YamlMap map, String key) {
		List<LocatedText> lines = map.written(key);
		if (!map.has(key)) {
			map.required(key);
		}
		else if (map.count(key) > MOST_LINES || map.count(key) == 0) {
			map.wrong(key, "has " + map.count(key) + " lines",
					"write 1 to " + MOST_LINES + " lines, each with one thing");
		}
		return lines;
	}

	/** Its number: 3 of day 3 as well as of week 3. */
	public int number() {
		return Integer.parseInt(this.id.text().replaceFirst(".*/", ""));
	}

	/** Whether it stands for a whole week. */
	public boolean isWeek() {
		return this.id.text().startsWith("week/");
	}

	/** How many days it is after treatment. */
	public int sinceTreatment() {
		return number() * (isWeek() ? DAYS_A_WEEK : 1);
	}

	/** All that it says in words of its own. */
	public Stream<LocatedText> texts() {
		return Stream.of(Stream.of(this.feel, this.see), this.skins.stream(), this.tasks.stream(), this.waits.stream())
			.flatMap((some) -> some);
	}

	/** How the color is on skin of each color, if it is told. */
	public Optional<List<String>> colors() {
		return Optional.of(this.skins.stream().map(LocatedText::text).toList())
			.filter((colors) -> colors.size() == SKINS.size());
	}

}
