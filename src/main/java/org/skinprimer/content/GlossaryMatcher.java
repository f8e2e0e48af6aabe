package org.skinprimer.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.skinprimer.markdown.References.Mention;
import org.skinprimer.markdown.Slug;

/**
 * Finds the words of the glossary in a text, whole words and longest first. Forms are
 * looked up by their first word, since one pattern of all forms is slow on a long text.
 */
final class GlossaryMatcher {

	private final Map<String, List<Form>> byFirstWord = new HashMap<>();

	GlossaryMatcher(Collection<Term> terms) {
		terms.forEach((term) -> forms(term)
			.forEach((form) -> this.byFirstWord.computeIfAbsent(firstWord(form, 0), (any) -> new ArrayList<>())
				.add(new Form(form, term))));
		this.byFirstWord.values()
			.forEach((forms) -> forms.sort(Comparator.comparingInt((Form form) -> form.text().length()).reversed()));
	}

	List<Mention> in(String text) {
		List<Mention> found = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			Form form = (at == 0 || !joins(text.charAt(at - 1))) ? formAt(text, at) : null;
			if (form != null) {
				int end = at + form.text().length();
				Term term = form.term();
				found.add(new Mention(at, end, term.id(), PagePath.GLOSSARY + "#" + term.id()));
				at = end;
			}
			else {
				at = Math.max(at + 1, endOfWord(text, at));
			}
		}
		return found;
	}

	private @Nullable Form formAt(String text, int at) {
		List<Form> forms = this.byFirstWord.get(firstWord(text, at));
		if (forms != null) {
			for (Form form : forms) {
				if (form.standsAt(text, at)) {
					return form;
				}
			}
		}
		return null;
	}

	private static boolean joins(char c) {
		return Character.isLetterOrDigit(c) || c == '-';
	}

	private static String firstWord(String text, int start) {
		return Slug.smallLetters(text.substring(start, endOfWord(text, start)));
	}

	private static int endOfWord(String text, int start) {
		int end = start;
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** The word without what stands in brackets behind it, and its other forms. */
	private static Stream<String> forms(Term term) {
		return Stream.concat(Stream.of(term.term().replaceAll("\\s*\\(.*", "")), term.also().stream())
			.filter((form) -> !firstWord(form, 0).isEmpty());
	}

	/**
	 * A form of a word.
	 *
	 * @param text the form
	 * @param term the word
	 */
	private record Form(String text, Term term) {

		/** Abbreviations are found as they are, other words in any case. */
		boolean standsAt(String words, int at) {
			boolean abbreviation = this.text.equals(this.text.toUpperCase(Locale.ROOT));
			int end = at + this.text.length();
			return words.regionMatches(!abbreviation, at, this.text, 0, this.text.length())
					&& (end == words.length() || !joins(words.charAt(end)));
		}

	}

}
