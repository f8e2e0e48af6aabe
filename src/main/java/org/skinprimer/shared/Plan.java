package org.skinprimer.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.problem.Problems;
import org.skinprimer.shared.PlanRow.Kind;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What to do, to leave and to expect on each day around an appointment.
 *
 * @param address where its page is
 * @param about what its page is called and says first
 * @param only whom it is for
 * @param ask what everybody else is asked
 * @param others the page for everybody else
 * @param help the page with the signs that need help
 * @param weeks how far apart sessions are
 * @param days the days on which something begins, in order
 * @param rows its lines
 * @param cost what its page on money says
 * @param leads the links that other pages show
 */
public record Plan(String address, ToolText about, LocatedText only, LocatedText ask, LocatedText others,
		LocatedText help, PlanWeeks weeks, List<PlanDay> days, List<PlanRow> rows, Optional<PlanCost> cost,
		List<Lead> leads) implements Tool {

	private static final String NAME = "plan.yaml";

	private static final String COST = "/cost";

	public static final ToolFile<Plan> FILE = new ToolFile<>(NAME, Plan.class, "title",
			Set.of(ToolText.followed(NAME), ToolText.followed(NAME) + COST), Plan::read);

	private static final Set<String> KEYS = Set.of("address", "title", "description", "lede", "names", "link", "only",
			"ask", "others", "help", "weeks", "days", "rows", "cost");

	public Plan {
		days = List.copyOf(days);
		rows = List.copyOf(rows);
		leads = List.copyOf(leads);
	}

	private static Plan read(YamlMap map, Problems problems) {
		map.allow(KEYS);
		List<PlanDay> days = map.maps("days").stream().map(PlanDay::read).toList();
		List<PlanRow> rows = map.maps("rows").stream().map((row) -> PlanRow.read(row, days)).toList();
		Stream.of("only", "ask", "others", "help", "weeks", "days", "rows")
			.filter((key) -> !map.has(key))
			.forEach(map::required);
		once(days.stream().map(PlanDay::id).toList(), map);
		once(rows.stream().map(PlanRow::id).toList(), map);
		for (int at = 1; at < days.size(); at++) {
			if (days.get(at).day() <= days.get(at - 1).day()) {
				map.wrong(days.get(at).id(), "does not come after the day above it",
						"put the days in order, each with a number of its own");
			}
		}
		Set<Integer> begun = rows.stream().map(PlanRow::from).collect(Collectors.toSet());
		days.stream()
			.filter((day) -> !begun.contains(day.day()))
			.forEach((day) -> map.wrong(day.id(), "is a day on which nothing begins",
					"write a row with `from: " + day.id().text() + "`, or take the day out"));
		Set<String> forbidden = abouts(rows, Kind.NOT).map(LocatedText::text).collect(Collectors.toSet());
		abouts(rows, Kind.MAY).filter((about) -> !forbidden.contains(about.text()))
			.forEach((about) -> map.wrong(about, "is about nothing that a row of kind `not` forbids",
					"write the same word in both rows, so that “not yet” wins where two sessions meet"));
		String address = ToolText.address(map, NAME);
		return new Plan(address, ToolText.read(map), text(map, "only"), text(map, "ask"), text(map, "others"),
				text(map, "help"), map.map("weeks").map(PlanWeeks::read).orElse(PlanWeeks.NONE), days, rows,
				map.map("cost").map(PlanCost::read), Lead.read(map, address));
	}

	private static Stream<LocatedText> abouts(List<PlanRow> rows, Kind kind) {
		return rows.stream().filter((row) -> row.kind() == kind).flatMap((row) -> row.about().stream());
	}

	private static LocatedText text(YamlMap map, String key) {
		return new LocatedText(map.text(key).orElse(""), map.valuePlace(key));
	}

	private static void once(List<LocatedText> ids, YamlMap map) {
		Set<String> seen = new HashSet<>();
		ids.stream()
			.filter((id) -> !id.text().isEmpty() && !seen.add(id.text()))
			.forEach((id) -> map.wrong(id, "is an id that is used twice", "give each entry an id of its own"));
	}

	/** Where the page is that adds up prices, if there is one. */
	public String costAddress() {
		return this.address + COST;
	}

	/** Where the file for calendars is. */
	public String calendarAddress() {
		return this.address + ".ics";
	}

	@Override
	public Set<String> addresses() {
		return this.cost.isPresent() ? Set.of(this.address, costAddress()) : Set.of(this.address);
	}

	@Override
	public Stream<LocatedText> texts() {
		return Stream
			.of(this.about.texts(), Stream.of(this.only, this.ask), this.days.stream().map(PlanDay::name),
					some(PlanRow::words), some(PlanRow::missed), this.cost.stream().flatMap(PlanCost::texts))
			.flatMap((texts) -> texts);
	}

	@Override
	public Stream<LocatedText> links() {
		List<LocatedText> links = new ArrayList<>(List.of(this.others, this.help, this.weeks.guide()));
		this.cost.ifPresent((money) -> links.add(money.guide()));
		return Stream.concat(links.stream(), some(PlanRow::guide));
	}

	@Override
	public Stream<LocatedText> signs() {
		return some(PlanRow::sign);
	}

	private Stream<LocatedText> some(Function<PlanRow, Optional<LocatedText>> part) {
		return this.rows.stream().flatMap((row) -> part.apply(row).stream());
	}

}
