package org.skinprimer.seo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;

/** The types and properties of schema.org, and what is wrong with data by them. */
final class Vocabulary {

	private static final String ADDRESS = "https://schema.org/";

	private final Map<String, Set<String>> parents = new HashMap<>();

	private final Map<String, Map<String, Set<String>>> properties = new HashMap<>();

	private final Map<String, Set<String>> members = new HashMap<>();

	private Vocabulary() {
	}

	/** Reads what {@link VocabularyExtract} wrote. */
	static Vocabulary read() {
		Vocabulary vocabulary = new Vocabulary();
		try {
			String type = "";
			for (String line : new ClassPathResource("schema-org.txt", Vocabulary.class)
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((any) -> !any.startsWith("#"))
				.toList()) {
				if (line.startsWith("\t")) {
					String[] property = line.strip().split(": ");
					vocabulary.properties.computeIfAbsent(type, (any) -> new HashMap<>())
						.put(property[0], Set.copyOf(Arrays.asList(property[1].split(" "))));
				}
				else {
					String[] halves = line.split(" = ");
					List<String> names = List.of(halves[0].split(" "));
					type = names.get(0);
					vocabulary.parents.put(type, Set.copyOf(names.subList(1, names.size())));
					vocabulary.members.put(type,
							(halves.length > 1) ? Set.copyOf(Arrays.asList(halves[1].split(" "))) : Set.of());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return vocabulary;
	}

	/** The members of an enumeration. */
	Set<String> members(String enumeration) {
		return this.members.getOrDefault(enumeration, Set.of());
	}

	/** What a thing says that the vocabulary does not know or allow. */
	List<String> problems(JsonNode thing) {
		List<String> problems = new ArrayList<>();
		check(thing, problems);
		return problems;
	}

	private void check(JsonNode thing, List<String> problems) {
		String type = thing.path("@type").asString("");
		if (!this.parents.containsKey(type)) {
			problems.add("no type: " + type);
			return;
		}
		thing.properties().forEach((property) -> {
			if (!property.getKey().startsWith("@")) {
				check(type, property.getKey(), property.getValue(), problems);
			}
		});
	}

	private void check(String type, String property, JsonNode value, List<String> problems) {
		if (value.isArray()) {
			value.forEach((item) -> check(type, property, item, problems));
			return;
		}
		// What an action asks for is written beside the property, as in query-input.
		String known = isA(type, "Action") ? property.replaceFirst("-(input|output)$", "") : property;
		Set<String> ranges = known.equals(property) ? ranges(type, known)
				: ranges(type, known).isEmpty() ? Set.of() : Set.of("Text", "PropertyValueSpecification");
		if (ranges.isEmpty()) {
			problems.add(type + " has no " + property);
		}
		else if (ranges.stream().noneMatch((range) -> fits(value, range))) {
			problems.add(type + "." + property + " may not be " + value);
		}
		if (value.isObject() && value.has("@type")) {
			check(value, problems);
		}
	}

	private boolean fits(JsonNode value, String range) {
		if (value.isObject()) {
			return value.has("@type") ? isA(value.path("@type").asString(), range)
					: value.size() == 1 && isAddress(value.path("@id").asString("")) && this.parents.containsKey(range);
		}
		String text = value.asString();
		return switch (range) {
			case "Text" ->
				value.isString() && (!text.startsWith(ADDRESS) || isMember(text.substring(ADDRESS.length())));
			case "URL" -> value.isString() && isAddress(text);
			case "Date" -> value.isString() && isDate(text);
			case "Integer", "Number" -> value.isInt();
			case "Boolean" -> value.isBoolean();
			default -> value.isString() && members(range).contains(text.replace(ADDRESS, ""));
		};
	}

	private boolean isMember(String word) {
		return this.members.values().stream().anyMatch((values) -> values.contains(word));
	}

	private static boolean isAddress(String text) {
		return text.matches("https?://[^\\s<>\"]+");
	}

	private static boolean isDate(String text) {
		try {
			return LocalDate.parse(text).toString().equals(text);
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private boolean isA(String type, String ancestor) {
		return withAncestors(type).anyMatch(ancestor::equals);
	}

	/** What a property of a type may hold, by whichever of its ancestors declares it. */
	private Set<String> ranges(String type, String property) {
		Set<String> ranges = new HashSet<>();
		withAncestors(type).forEach(
				(any) -> ranges.addAll(this.properties.getOrDefault(any, Map.of()).getOrDefault(property, Set.of())));
		return ranges;
	}

	private Stream<String> withAncestors(String type) {
		return Stream.concat(Stream.of(type),
				this.parents.getOrDefault(type, Set.of()).stream().flatMap(this::withAncestors));
	}

}
