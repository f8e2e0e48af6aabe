package org.skinprimer.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.skinprimer.shared.Lead;
import org.skinprimer.shared.Tool;
import org.skinprimer.shared.ToolFile;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A decision that a person faces. It keeps the qualifying and certifying criteria of
 * IPDAS v4 (Joseph-Williams and others 2014) as far as its file alone can show that.
 *
 * @param file the name of its file, which its address follows
 * @param question the decision
 * @param description what search engines show
 * @param names what else people call it
 * @param reassurance what a person may know before they begin
 * @param condition what it is about
 * @param before what a person must know before the first step
 * @param options what may be chosen, in the order in which they always stand
 * @param counts what studies counted
 * @param uncounted what none has counted
 * @param exercise what a person is asked
 * @param imprint what to know of the page itself
 * @param leads the links to it that other pages show
 */
public record Decision(String file, LocatedText question, LocatedText description, List<String> names,
		List<LocatedText> reassurance, List<LocatedText> condition, List<Care> before, List<Option> options,
		List<Count> counts, List<LocatedText> uncounted, Exercise exercise, Imprint imprint,
		List<Lead> leads) implements Tool {

	private static final String ENDING = ".yaml";

	/** The file at the top, and those in the folder of the same name. */
	private static final Pattern FILE = Pattern.compile("decide(?:/(?!sheet\\.)[a-z0-9]+(?:-[a-z0-9]+)*)?\\.yaml");

	private static final Set<String> KEYS = Set.of("question", "description", "names", "reassurance", "condition",
			"before", "options", "counts", "uncounted", "marks", "statements", "doubts", "questions", "published",
			"changed", "reviewDue", "policy", "people", "link");

	/** The fewest options (IPDAS v4, item 1.1.3): two ways, and to do nothing. */
	private static final int FEWEST = 3;

	public Decision {
		names = List.copyOf(names);
		reassurance = List.copyOf(reassurance);
		condition = List.copyOf(condition);
		before = List.copyOf(before);
		options = List.copyOf(options);
		counts = List.copyOf(counts);
		uncounted = List.copyOf(uncounted);
	}

	/** The file of a name, if it may hold a decision. */
	public static Optional<ToolFile<?>> file(String name) {
		return FILE.matcher(name).matches() ? Optional.of(new ToolFile<>(name, Decision.class, "question",
				Set.of(address(name)), (map, problems) -> read(name, map))) : Optional.empty();
	}

	/** The name of the file that an address follows, if there is a decision. */
	public static String fileAt(String address) {
		return address.substring(1) + ENDING;
	}

	/**
	 * Reads a decision.
	 * @param file the name of its file
	 * @param map what stands in it
	 */
	static Decision read(String file, YamlMap map) {
		map.allow(KEYS);
		Entries.atLeast(map, "condition", 1, "say what the decision is about");
		Entries.atLeast(map, "before", 1, "say who should not choose this, before the first step");
		Entries.atLeast(map, "options", FEWEST, "one of them is to do nothing for now");
		Decision decision = new Decision(file, Entries.question(map, "question"), Entries.text(map, "description"),
				map.texts("names"), map.written("reassurance"), map.written("condition"),
				map.maps("before").stream().map(Care::read).toList(),
				map.maps("options").stream().map(Option::read).toList(),
				map.maps("counts").stream().map(Count::read).toList(), map.written("uncounted"), Exercise.read(map),
				Imprint.read(map), Lead.read(map, address(file)));
		decision.options(map);
		return decision;
	}

	private void options(YamlMap map) {
		if (!this.options.isEmpty() && this.options.stream().filter(Option::isNothing).count() != 1) {
			map.wrong("options", "must hold to do nothing for now, once",
					"write `nothing: true` below the one option that changes nothing");
		}
		Set<String> ids = new HashSet<>(Set.of("none", "unsure"));
		this.options.stream()
			.map(Option::id)
			.filter((id) -> !id.text().isEmpty() && !ids.add(id.text()))
			.forEach((id) -> map.wrong(id, "names two options", "give each an id of its own, not `none` or `unsure`"));
	}

	/** Where its page is. */
	public String address() {
		return address(this.file);
	}

	private static String address(String file) {
		return "/" + file.substring(0, file.length() - ENDING.length());
	}

	@Override
	public Set<String> addresses() {
		return Set.of(address());
	}

	@Override
	public Stream<LocatedText> signs() {
		return Stream.empty();
	}

	/** Where what a person answered is shown. */
	public String sheet() {
		return address() + SHEET;
	}

	/** The works that it cites, in the order of the page. */
	public Stream<LocatedText> sources() {
		return Stream.of(this.before.stream().map(Care::sources),
				this.options.stream().flatMap(Option::points).map(Point::sources),
				this.counts.stream().map(Count::sources), this.exercise.statements().stream().map(Statement::sources))
			.flatMap((sources) -> sources)
			.flatMap(List::stream);
	}

	@Override
	public Stream<LocatedText> links() {
		return Stream
			.of(this.before.stream().flatMap((care) -> care.more().stream()),
					this.exercise.statements().stream().flatMap((statement) -> statement.more().stream()),
					Stream.of(this.imprint.policy()))
			.flatMap((links) -> links);
	}

	@Override
	public Stream<LocatedText> texts() {
		return Stream
			.of(this.reassurance.stream(), this.condition.stream(),
					this.before.stream().flatMap((care) -> care.lines().stream()),
					this.options.stream().flatMap(Option::texts),
					this.counts.stream().flatMap((count) -> Stream.of(count.who(), count.when())),
					this.uncounted.stream(), this.exercise.texts())
			.flatMap((texts) -> texts);
	}

}
