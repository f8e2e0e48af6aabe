package org.skinprimer.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

import org.skinprimer.form.Field;
import org.skinprimer.shared.ClinicSheet;
import org.skinprimer.shared.Tick;
import org.skinprimer.web.QueryString;

/**
 * What a person ticks and writes down.
 *
 * @param byName each tick and each note by its name in addresses, in the order of the
 * page
 */
record Told(Map<String, Field> byName) {

	/** What the address gives for a tick. */
	static final String YES = "yes";

	/** What fits a line of the sheet. */
	private static final int LONGEST = 60;

	/** Nothing is ticked yet. */
	static Told nothing(ClinicSheet sheet) {
		return of(new QueryString("", false), sheet, (key, about) -> key);
	}

	/**
	 * What an address gives; what else stands there is passed over. A note ticks what it
	 * belongs to.
	 * @param words gives the words of the interface for their keys, with what they are
	 * about
	 */
	static Told of(QueryString address, ClinicSheet sheet, BinaryOperator<String> words) {
		Map<String, Field> fields = new LinkedHashMap<>();
		sheet.ticks().forEach((tick) -> {
			Field note = note(tick, address, words);
			Field ticked = tick(tick, address, words);
			fields.put(ticked.name(),
					(note.typed().isEmpty() || ticked.isWrong()) ? ticked : Field.of(ticked.name(), YES));
			if (tick.note().isPresent()) {
				fields.put(note.name(), note);
			}
		});
		return new Told(fields);
	}

	private static Field tick(Tick tick, QueryString address, BinaryOperator<String> words) {
		String name = tick.id().text();
		List<String> given = address.values(name).stream().filter((value) -> !value.isBlank()).distinct().toList();
		return (given.isEmpty() || given.equals(List.of(YES))) ? Field.of(name, given.isEmpty() ? "" : YES)
				: Field.of(name, "").wrong(words.apply("telling.mistake.tick", tick.text().text()));
	}

	/** Spaces and line ends of any kind are one space. */
	private static Field note(Tick tick, QueryString address, BinaryOperator<String> words) {
		List<String> given = address.values(tick.noteName())
			.stream()
			.map((value) -> value.replaceAll("[\\s\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip())
			.filter((value) -> !value.isEmpty())
			.distinct()
			.toList();
		Field note = Field.of(tick.noteName(), String.join(" ", given));
		if (tick.note().isEmpty()) {
			return Field.of(tick.noteName(), "");
		}
		if (given.size() > 1) {
			return note.wrong(words.apply("telling.mistake.twice", tick.text().text()));
		}
		return (note.typed().codePointCount(0, note.typed().length()) <= LONGEST) ? note
				: note.wrong(words.apply("telling.mistake.long", tick.text().text()));
	}

	/** The same if anything is ticked, or else with a mistake in the first tick. */
	Told needed(String words) {
		if (fields().stream().anyMatch((field) -> field.isWrong() || !field.typed().isEmpty())) {
			return this;
		}
		Map<String, Field> fields = new LinkedHashMap<>(this.byName);
		fields.entrySet().stream().findFirst().ifPresent((first) -> first.setValue(first.getValue().wrong(words)));
		return new Told(fields);
	}

	/** All ticks and notes in the order of the page. */
	public List<Field> fields() {
		return List.copyOf(this.byName.values());
	}

	boolean hasMistakes() {
		return fields().stream().anyMatch(Field::isWrong);
	}

	/** Whether something is ticked. */
	boolean has(Tick tick) {
		return !this.byName.get(tick.id().text()).typed().isEmpty();
	}

}
