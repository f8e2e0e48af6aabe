package org.skinprimer.shared;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What is usual on each day after treatment.
 *
 * @param folder the section that its pages stand in
 * @param only whom it is for
 * @param ask what everybody else is asked
 * @param others the page for everybody else
 * @param more the page that says more
 * @param byAddress the days by their addresses, in order
 */
public record Recovery(LocatedText folder, LocatedText only, LocatedText ask, LocatedText others, LocatedText more,
		Map<String, Day> byAddress) {

	public static final String FILE = "days.yaml";

	/** There is no such file. */
	public static final Recovery NONE = new Recovery(nothing(), nothing(), nothing(), nothing(), nothing(), Map.of());

	private static final Set<String> KEYS = Set.of("folder", "only", "ask", "others", "more", "days");

	/** The last part of an address that was meant to be a day. */
	private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,4})\\D?.*", Pattern.DOTALL);

	private static final Pattern LIKE = Pattern.compile("/[^/]+/(?:normal|(?:day|week)(?:/.*)?)");

	private static final int NEAREST = 3;

	private static LocatedText nothing() {
		return new LocatedText("", Position.START);
	}

	/**
	 * Reads {@code days.yaml}.
	 * @param map what stands in it
	 * @param problems what is wrong with it so far
	 * @return the days without those that have a mistake
	 */
	public static Recovery read(YamlMap map, Problems problems) {
		map.allow(KEYS);
		LocatedText folder = map.writtenText("folder").orElse(new LocatedText("aftercare", map.place("folder")));
		Map<String, Day> days = new LinkedHashMap<>();
		Set<String> named = new LinkedHashSet<>();
		map.required("only");
		map.required("ask");
		map.required("others");
		map.required("more");
		for (YamlMap entry : map.maps("days")) {
			long before = problems.all().stream().filter(Problem::isError).count();
			Day day = Day.read(entry, folder.text());
			order(day, named, problems);
			if (problems.all().stream().filter(Problem::isError).count() == before) {
				days.put(day.address(), day);
			}
		}
		Day.IDS.stream()
			.filter((id) -> !named.contains(id))
			.forEach((id) -> problems.error(map.place("days"), "the day `" + id + "` is missing",
					"write `- id: " + id + "` and all that the other days say"));
		return new Recovery(folder, text(map, "only"), text(map, "ask"), text(map, "others"), text(map, "more"), days);
	}

	private static LocatedText text(YamlMap map, String key) {
		return map.writtenText(key).orElseGet(Recovery::nothing);
	}

	private static void order(Day day, Set<String> named, Problems problems) {
		String id = day.id().text();
		int place = Day.IDS.indexOf(id);
		if (!named.add(id)) {
			problems.error(day.id().place(), "the day `" + id + "` stands here a second time", "keep one of the two");
		}
		else if (place >= 0 && named.stream().anyMatch((other) -> Day.IDS.indexOf(other) > place)) {
			problems.error(day.id().place(), "the day `" + id + "` stands below a later one",
					"put the days in order: " + String.join(", ", Day.IDS));
		}
	}

	/** Whether there is no page. */
	public boolean isEmpty() {
		return this.byAddress.isEmpty();
	}

	/** The address of the page that shows all days. */
	public String overview() {
		return "/" + this.folder.text() + "/normal";
	}

	/** The addresses of all its pages. */
	public Set<String> addresses() {
		Set<String> addresses = new LinkedHashSet<>();
		if (!isEmpty()) {
			addresses.add(overview());
			addresses.addAll(this.byAddress.keySet());
		}
		return addresses;
	}

	/** Whether an address may be one of such a file, of which nothing is known. */
	public static boolean isLike(String address) {
		return LIKE.matcher(address).matches();
	}

	/** Whether an address is kept for its pages, though there need not be one. */
	public boolean reserves(String address) {
		String inside = "/" + this.folder.text() + "/";
		return !isEmpty() && (address.equals(overview()) || (address + "/").startsWith(inside + "day/")
				|| (address + "/").startsWith(inside + "week/"));
	}

	/**
	 * The days nearest to the one that an address asks for.
	 * @return those that have a page, the nearest first; empty if it asks for none
	 */
	public List<Day> near(String address) {
		if (!reserves(address) || address.equals(overview())) {
			return List.of();
		}
		int wanted = number(address);
		return this.byAddress.values()
			.stream()
			.sorted(Comparator.comparingInt((day) -> Math.abs(day.sinceTreatment() - wanted)))
			.limit(NEAREST)
			.toList();
	}

	private int number(String address) {
		String unit = address.substring(this.folder.text().length() + 2);
		Matcher number = NUMBER.matcher(unit.replaceFirst("^[a-z]+/?", "").replaceAll("%[0-9a-f]{2}", ""));
		int days = number.matches() ? Integer.parseInt(number.group(1)) : 0;
		return unit.startsWith("week") ? 7 * days : days;
	}

	/** A day, if there is a page for it. */
	public Optional<Day> at(String address) {
		return Optional.ofNullable(this.byAddress.get(address));
	}

}
