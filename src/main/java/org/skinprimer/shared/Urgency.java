package org.skinprimer.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.shared.UrgencyRow.Days;
import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * The table that says how fast to get help, and the texts that pages show of it.
 *
 * @param rows its rows by their ids, in the order of the file
 * @param numbers whom to call in an emergency, the home country first
 */
public record Urgency(Map<String, UrgencyRow> rows, List<EmergencyCall> numbers) {

	public static final String FILE = "urgency.yaml";

	/** What the names of its texts begin with. */
	public static final String PREFIX = "urgency-";

	/** The name of the text that shows all of it. */
	public static final String TABLE = PREFIX + "table";

	private static final Pattern NAME = Pattern.compile(PREFIX + "(emergency|today|call|table)(?:\\?days=(.+))?");

	private static final String HEAD = """
			| Where to go | Sign | Until then |
			|---|---|---|
			""";

	public Urgency {
		numbers = List.copyOf(numbers);
	}

	/** Reads an entry of {@code urgency.yaml}. */
	public static Function<YamlMap, UrgencyRow> reader(List<EmergencyCall> numbers) {
		return (map) -> UrgencyRow.read(map, numbers);
	}

	/** The names of all its texts. */
	public Set<String> names() {
		return this.rows.isEmpty() ? Set.of()
				: Stream.of(Level.EMERGENCY, Level.TODAY, Level.CALL)
					.map((level) -> PREFIX + level.word())
					.collect(Collectors.toCollection(() -> new TreeSet<>(Set.of(TABLE))));
	}

	/** The level of the rows that a text shows, if it shows those of one. */
	public static Optional<Level> level(String name) {
		return Optional.of(NAME.matcher(name)).filter(Matcher::matches).flatMap((found) -> Level.of(found.group(1)));
	}

	/** Whether any row is of a level. */
	public boolean has(Level level) {
		return this.rows.values().stream().anyMatch((row) -> row.level() == level);
	}

	/** The ids of its rows, the most urgent first. */
	public List<String> order() {
		return this.rows.entrySet()
			.stream()
			.sorted(Comparator.comparing((row) -> row.getValue().level()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Whether a text shows the rows for the same day, and none that is slower alone. */
	public static boolean isForToday(String name) {
		return NAME.matcher(name).matches() && level(name).orElse(Level.TODAY) == Level.TODAY;
	}

	/** The works that any row rests on. */
	public List<LocatedText> sources() {
		return this.rows.values().stream().flatMap((row) -> row.sources().stream()).toList();
	}

	/**
	 * A text as Markdown.
	 * @param name such as {@code urgency-emergency}, {@code urgency-today?days=0-1} and
	 * {@code urgency-table}
	 * @return the text, empty if there is none of that name or it has no row
	 */
	public Optional<String> text(String name) {
		return Optional.of(rows(name))
			.filter((some) -> !some.isEmpty())
			.map((some) -> level(name).map((any) -> notice(any, some)).orElseGet(() -> table(some)));
	}

	/**
	 * The rows that a text shows, the most urgent first.
	 * @param name as {@link #text} has it
	 * @return none if there is no text of that name
	 */
	public List<UrgencyRow> rows(String name) {
		Matcher found = NAME.matcher(name);
		if (!found.matches()) {
			return List.of();
		}
		try {
			Optional<Days> days = Optional.ofNullable(found.group(2)).map(Days::of);
			Optional<Level> level = Level.of(found.group(1));
			return this.rows.values()
				.stream()
				.filter((row) -> level.filter((any) -> any != row.level()).isEmpty())
				.filter((row) -> days.filter((any) -> !any.meets(row.days())).isEmpty())
				.sorted(Comparator.comparing(UrgencyRow::level))
				.toList();
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

	/** The places that some rows lead to, each once, the most urgent first. */
	public List<Place> places(Collection<UrgencyRow> some) {
		Map<String, List<UrgencyRow>> places = some.stream()
			.sorted(Comparator.comparing(UrgencyRow::level))
			.collect(Collectors.groupingBy(UrgencyRow::go, LinkedHashMap::new, Collectors.toList()));
		return places.entrySet()
			.stream()
			.map((place) -> Place.of(place.getKey(), place.getValue(), this.numbers.stream().findFirst()))
			.toList();
	}

	/**
	 * The signs stand in a list below the place to go; no two places become one. Whoever
	 * is frightened reads no sources; the table names them.
	 */
	private String notice(Level level, List<UrgencyRow> shown) {
		Map<String, List<UrgencyRow>> places = shown.stream()
			.collect(Collectors.groupingBy(UrgencyRow::go, LinkedHashMap::new, Collectors.toList()));
		StringBuilder notice = new StringBuilder("> [!" + level.notice + "] " + level.heading + "\n");
		places.forEach((go, rows) -> {
			notice.append("> **").append(cell(go)).append(":**\n>\n");
			rows.forEach((row) -> notice.append("> - ").append(cell(row.inNotice())).append('\n'));
			notice.append(">\n");
		});
		if (level == Level.EMERGENCY) {
			notice.append("> ").append(elsewhere()).append('\n');
		}
		return called(notice.toString());
	}

	private String table(Collection<UrgencyRow> shown) {
		StringBuilder table = new StringBuilder(HEAD);
		shown.forEach((row) -> table.append("| ")
			.append(row.level().stress)
			.append(cell(row.go()))
			.append(row.level().stress)
			.append(" | **")
			.append(cited(row.brief() + ".", row.sources().stream().limit(1).toList()))
			.append("** ")
			.append(cited(row.sign(), row.sources().stream().skip(1).toList()))
			.append(' ')
			.append(cell(Stream.concat(row.feel().stream(), row.colors().stream()).collect(Collectors.joining(" "))))
			.append(" | ")
			.append(cell(row.meanwhile().orElse("")))
			.append(" |\n"));
		return called(table + "\n" + elsewhere());
	}

	/** The words of a row are no Markdown. */
	private static String cell(String text) {
		return text.replaceAll("\\s+", " ").replaceAll("[\\\\`*_~<>|&\\[\\]]", "\\\\$0");
	}

	/** Each source has words of its own: the first one most, the others one each. */
	private static String cited(String text, List<LocatedText> sources) {
		if (sources.isEmpty()) {
			return cell(text);
		}
		String[] words = cell(text).split(" ");
		int last = Math.min(sources.size(), words.length) - 1;
		StringBuilder cited = new StringBuilder("[");
		for (int at = 0; at < words.length; at++) {
			int number = at - (words.length - 1 - last);
			cited.append((at == 0) ? "" : (number > 0) ? " [" : " ").append(words[at]);
			if (number >= 0) {
				cited.append("](source:").append(sources.get(number).text()).append(')');
			}
		}
		return cited.toString();
	}

	/** Whom to call in other countries. */
	private String elsewhere() {
		return this.numbers.stream()
			.skip(1)
			.map((call) -> call.link() + " (" + call.where() + ")")
			.collect(Collectors.collectingAndThen(Collectors.joining(", "),
					(others) -> others.isEmpty() ? "" : "Elsewhere, call " + others + "."));
	}

	private String called(String text) {
		return text.replace(UrgencyRow.NUMBERS,
				this.numbers.stream().findFirst().map(EmergencyCall::link).orElse("an ambulance"));
	}

}
