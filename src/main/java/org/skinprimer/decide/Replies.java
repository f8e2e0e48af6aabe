package org.skinprimer.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skinprimer.decision.Decision;
import org.skinprimer.decision.Exercise;
import org.skinprimer.form.Field;
import org.skinprimer.web.QueryString;

/**
 * What a person answers to the questions of a decision.
 *
 * @param byName each question by its name in addresses, in the order of the page
 */
record Replies(Map<String, Field> byName) {

	/** What may be answered to a statement. */
	static final List<String> STATEMENT = List.of("true", "false", "unsure");

	/** What may be answered to a question of how sure a person is. */
	static final List<String> DOUBT = List.of("yes", "no");

	/** What may be marked, the least first. */
	static final List<String> MARK = IntStream.rangeClosed(0, Exercise.MOST).mapToObj(Integer::toString).toList();

	/** Where a person may lean beside the options. */
	private static final List<String> NO_OPTION = List.of("none", "unsure");

	/** Nothing is answered yet. */
	static Replies none(Decision decision) {
		return of(new QueryString("", false), decision, (key, about) -> key);
	}

	/**
	 * The answers that an address gives; what else stands there is passed over.
	 * @param words gives the words of the interface for their keys, with what they are
	 * about
	 */
	static Replies of(QueryString address, Decision decision, BinaryOperator<String> words) {
		Map<String, Field> fields = new LinkedHashMap<>();
		asked(decision, words.apply("decide.leaning", ""))
			.forEach((asked) -> fields.put(asked.name, asked.field(address, words)));
		return new Replies(fields);
	}

	private static Stream<Asked> asked(Decision decision, String leaning) {
		Exercise exercise = decision.exercise();
		List<String> options = Stream
			.concat(decision.options().stream().map((option) -> option.id().text()), NO_OPTION.stream())
			.toList();
		return Stream.of(exercise.marks().stream().map((mark) -> new Asked(mark.id().text(), mark.name().text(), MARK)),
				exercise.statements().stream().map((one) -> new Asked(one.id().text(), one.text().text(), STATEMENT)),
				exercise.doubts().stream().map((doubt) -> new Asked(doubt.id().text(), doubt.ask().text(), DOUBT)),
				Stream.of(new Asked(Exercise.LEANING, leaning, options)))
			.flatMap((asked) -> asked);
	}

	/** The same if anything is answered, or else with a mistake in the first question. */
	Replies needed(String words) {
		if (fields().stream().anyMatch((field) -> field.isWrong() || !field.typed().isEmpty())) {
			return this;
		}
		Map<String, Field> fields = new LinkedHashMap<>(this.byName);
		fields.entrySet().stream().findFirst().ifPresent((first) -> first.setValue(first.getValue().wrong(words)));
		return new Replies(fields);
	}

	/** The questions in the order of the page. */
	public List<Field> fields() {
		return List.copyOf(this.byName.values());
	}

	boolean hasMistakes() {
		return fields().stream().anyMatch(Field::isWrong);
	}

	/** What is answered to a question, empty if nothing is. */
	String to(String name) {
		return this.byName.get(name).typed();
	}

	/**
	 * A question.
	 *
	 * @param name its name in addresses
	 * @param about what it is about, in a message
	 * @param allowed what may be answered
	 */
	private record Asked(String name, String about, List<String> allowed) {

		private Field field(QueryString address, BinaryOperator<String> words) {
			List<String> given = address.values(this.name)
				.stream()
				.filter((value) -> !value.isBlank())
				.distinct()
				.toList();
			if (given.size() > 1) {
				return Field.of(this.name, "").wrong(words.apply("decide.mistake.twice", this.about));
			}
			return this.allowed.containsAll(given) ? Field.of(this.name, given.isEmpty() ? "" : given.get(0))
					: Field.of(this.name, "").wrong(words.apply("decide.mistake.unknown", this.about));
		}

	}

}
