package org.skinprimer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The files of a site that has a page for each day after treatment. */
public final class GoodDays {

	private static final List<String> IDS = List.of("day/0", "day/1", "day/2", "day/3", "day/4", "day/5", "day/6",
			"day/7", "week/2", "week/4", "week/12");

	private final List<String> days = new ArrayList<>(IDS.stream().map(GoodDays::day).toList());

	private final String folder;

	/** The days of a site that has one section. */
	public GoodDays(String folder) {
		this.folder = folder;
	}

	private static String day(String id) {
		return """
				  - id: %s
				    feel: Warm on %1$s.
				    see: Dry skin.
				    white: Pink.
				    brown: A bit darker.
				    black: No change.
				    do: [Rest.]
				    not: ["Pools, until [day 5](fact:swim-wait)."]
				    call: [throat, pain]
				""".formatted(id);
	}

	/** Changes the entry of a day. */
	public GoodDays with(String id, String from, String to) {
		this.days.replaceAll((day) -> day.startsWith("  - id: " + id + "\n") ? day.replace(from, to) : day);
		return this;
	}

	/** Takes the entry of a day away. */
	public GoodDays without(String id) {
		this.days.removeIf((day) -> day.startsWith("  - id: " + id + "\n"));
		return this;
	}

	/** Puts the entry of a day last. */
	public GoodDays last(String id) {
		without(id);
		this.days.add(day(id));
		return this;
	}

	/** The text of the file of days. */
	public String file() {
		return """
				folder: %s
				only: Plain needling only.
				ask: Was it heated?
				others: /%1$s/heated
				more: /%1$s/more
				days:
				""".formatted(this.folder) + this.days.stream().collect(Collectors.joining());
	}

	/** All files, as the tests write them. */
	public String files() {
		return """
				-- facts.yaml --
				- id: swim-wait
				  value: 5
				  unit: days
				  words: 5 days
				  also: [day 5]
				  about: Pools
				  basis: Our careful line.
				  since: 2026-11-30
				-- urgency.yaml --
				rows:
				  - id: throat
				    level: emergency
				    go: Call {emergency} now
				    short: Swollen throat
				    sign: Your throat swells.
				    basis: Well known.
				  - id: pain
				    level: today
				    go: See a doctor today
				    short: Pain that grows
				    sign: Your pain grows.
				    basis: Well known.
				  - id: early
				    level: call
				    go: Call the clinic
				    short: A tingling mouth
				    sign: Your mouth tingles.
				    days: 0-1
				    basis: Well known.
				-- days.yaml --
				%s-- %s/heated.md --
				---
				title: Heated needling
				description: A plain sentence that is long enough to stand in search results.
				---
				Ask that clinic.
				-- %2$s/more.md --
				---
				title: More on healing
				description: Another plain sentence that is long enough to stand in search results.
				---
				Day by day.
				""".formatted(file(), this.folder);
	}

}
