package org.skinprimer.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.markdown.References.Mention;

/** Finds the words of the glossary in a text, whole words and longest first. */
final class Mentions {

	private final Map<String, Term> byForm = new HashMap<>();

	private final Pattern pattern;

	Mentions(Collection<Term> terms) {
		terms.forEach(
				(term) -> forms(term).forEach((form) -> this.byForm.putIfAbsent(form.toLowerCase(Locale.ROOT), term)));
		String forms = terms.stream()
			.flatMap(Mentions::forms)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Mentions::expression)
			.collect(Collectors.joining("|"));
		this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + forms + ")(?![\\p{L}\\p{N}-])");
	}

	List<Mention> in(String text) {
		if (this.byForm.isEmpty()) {
			return List.of();
		}
		return this.pattern.matcher(text).results().map((found) -> {
			Term term = this.byForm.get(found.group().toLowerCase(Locale.ROOT));
			return new Mention(found.start(), found.end(), term.id(), PagePath.GLOSSARY + "#" + term.id());
		}).toList();
	}

	/** The word without what stands in brackets behind it, and its other forms. */
	private static Stream<String> forms(Term term) {
		return Stream.concat(Stream.of(term.term().replaceAll("\\s*\\(.*", "")), term.also().stream())
			.filter((form) -> !form.isEmpty());
	}

	/** Abbreviations are found as they are, other words in any case. */
	private static String expression(String form) {
		boolean abbreviation = form.equals(form.toUpperCase(Locale.ROOT));
		return abbreviation ? Pattern.quote(form) : "(?i:" + Pattern.quote(form) + ")";
	}

}
