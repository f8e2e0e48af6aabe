package org.skinprimer.shared;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.markdown.Position;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A number that more than one page gives: a wait, a limit, an age.
 *
 * @param id the name that pages use for it
 * @param amount the number with its unit
 * @param words how pages write it
 * @param also other wordings that they may use
 * @param sources the works that say so
 * @param place where it is listed
 */
public record Fact(String id, Amount amount, String words, List<String> also, List<LocatedText> sources,
		Position place) {

	public static final String FILE = "facts.yaml";

	private static final Set<String> KEYS = Set.of("id", "value", "to", "unit", "words", "also", "about", "source",
			"basis", "since");

	public Fact {
		also = List.copyOf(also);
		sources = List.copyOf(sources);
	}

	/** Reads an entry of {@code facts.yaml}. */
	public static Fact read(YamlMap map) {
		map.allow(KEYS);
		map.required("value");
		double value = number(map, "value", 0);
		double to = number(map, "to", value);
		if (map.has("to") && to <= value) {
			map.wrong("to", "is not more than `value`", "write the lower number as `value`, or take `to` away");
		}
		Fact fact = new Fact(map.text("id").orElse(""), new Amount(value, to, map.required("unit")),
				map.required("words"), map.texts("also"), map.written("source"), map.place("id"));
		map.required("about");
		map.required("since");
		map.date("since");
		if (!map.has("source") && map.text("basis").isEmpty()) {
			map.wrong("id", "has neither `source` nor `basis`",
					"name the works that say so, such as `source: [nhs-cellulitis]`, or write in `basis` why it is so");
		}
		Stream.concat(map.writtenText("words").stream(), map.written("also").stream())
			.forEach((wording) -> fact.agree(wording, map));
		return fact;
	}

	private static double number(YamlMap map, String key, double otherwise) {
		return map.parsed(key, Fact::number, "is not a number", "write for example `" + key + ": 5`").orElse(otherwise);
	}

	private static Double number(String text) {
		if (!text.matches("\\d{1,6}(\\.\\d{1,3})?")) {
			throw new IllegalArgumentException("not a number");
		}
		return Double.valueOf(text);
	}

	/** A fact that says two things is none. */
	private void agree(LocatedText wording, YamlMap map) {
		if (!Amount.in(wording.text(), this.amount.unit()).stream().allMatch(this.amount::isNamedBy)) {
			map.wrong(wording, "does not say what `value`, `to` and `unit` of this fact say",
					"let all of them say the same");
		}
	}

	/** Whether a page may write it in these words. */
	public boolean isSaid(String wording) {
		String small = small(wording);
		return wordings().anyMatch((allowed) -> small(allowed).equals(small));
	}

	/** The case of the first letter is free. */
	private static String small(String words) {
		String one = words.replaceAll("[\\s\u00a0]+", " ").strip();
		return one.isEmpty() ? one : one.substring(0, 1).toLowerCase(Locale.ROOT) + one.substring(1);
	}

	/** All its wordings, the best first. */
	public Stream<String> wordings() {
		return Stream.concat(Stream.of(this.words), this.also.stream());
	}

	/** What is counted in it, in each of its wordings. */
	Stream<Amount> amounts() {
		return Stream
			.concat(Stream.of(this.amount),
					wordings().flatMap((wording) -> Amount.in(wording, this.amount.unit()).stream()))
			.distinct();
	}

}
