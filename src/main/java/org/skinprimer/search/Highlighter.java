package org.skinprimer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the words in a text that were searched for, and cuts out an excerpt where most of
 * them stand.
 *
 * @param names the stems that were searched for; those of a name are one text with spaces
 * between them, and are marked only side by side
 */
record Highlighter(Set<String> names) {

	/** How many words an excerpt has at most. */
	private static final int EXCERPT = 32;

	/** How many words stand before the first marked one inside a very long sentence. */
	private static final int BEFORE = 6;

	/** The whole of a text. */
	List<TextFragment> highlight(String text) {
		List<Analyzers.Token> tokens = Analyzers.tokens(text, Analyzers.STEMS);
		return fragments(text, tokens, marked(tokens), 0, text.length());
	}

	/** The part of a text where most of the words stand, from the start of a sentence. */
	List<TextFragment> excerpt(String text) {
		List<Analyzers.Token> tokens = Analyzers.tokens(text, Analyzers.STEMS);
		if (tokens.isEmpty()) {
			return List.of();
		}
		Set<Analyzers.Token> marked = marked(tokens);
		int first = best(text, tokens, marked);
		int last = Math.min(tokens.size(), first + EXCERPT) - 1;
		boolean whole = last == tokens.size() - 1;
		int start = (first == 0) ? 0 : tokens.get(first).start();
		List<TextFragment> fragments = new ArrayList<>();
		if (!startsSentence(text, tokens, first)) {
			fragments.add(new TextFragment("… ", false));
		}
		fragments.addAll(fragments(text, tokens.subList(first, last + 1), marked, start,
				whole ? text.length() : tokens.get(last).end()));
		if (!whole) {
			fragments.add(new TextFragment(" …", false));
		}
		return List.copyOf(fragments);
	}

	private static int best(String text, List<Analyzers.Token> tokens, Set<Analyzers.Token> marked) {
		int best = 0;
		int most = 0;
		int firstMark = -1;
		for (int at = 0; at < tokens.size(); at++) {
			firstMark = (firstMark < 0 && marked.contains(tokens.get(at))) ? at : firstMark;
			if (startsSentence(text, tokens, at)) {
				int found = distinct(tokens.subList(at, Math.min(tokens.size(), at + EXCERPT)), marked);
				boolean nearer = found == most && tokens.subList(best, at).stream().noneMatch(marked::contains);
				if (found > most || nearer) {
					most = found;
					best = at;
				}
			}
		}
		return (most == 0) ? Math.max(0, firstMark - BEFORE) : best;
	}

	private static int distinct(List<Analyzers.Token> tokens, Set<Analyzers.Token> marked) {
		return (int) tokens.stream().filter(marked::contains).map(Analyzers.Token::term).distinct().count();
	}

	private static boolean startsSentence(String text, List<Analyzers.Token> tokens, int at) {
		if (at == 0) {
			return true;
		}
		String between = text.substring(tokens.get(at - 1).end(), tokens.get(at).start());
		return between.length() > 1 && between.chars().anyMatch((c) -> ".!?·".indexOf(c) >= 0);
	}

	private static List<TextFragment> fragments(String text, List<Analyzers.Token> tokens, Set<Analyzers.Token> marked,
			int start, int end) {
		List<TextFragment> fragments = new ArrayList<>();
		int at = start;
		for (Analyzers.Token token : tokens) {
			if (marked.contains(token)) {
				add(fragments, text.substring(at, token.start()), false);
				add(fragments, text.substring(token.start(), token.end()), true);
				at = token.end();
			}
		}
		add(fragments, text.substring(at, end), false);
		return List.copyOf(fragments);
	}

	private static void add(List<TextFragment> fragments, String text, boolean marked) {
		if (!text.isEmpty()) {
			fragments.add(new TextFragment(text, marked));
		}
	}

	private Set<Analyzers.Token> marked(List<Analyzers.Token> tokens) {
		Set<Analyzers.Token> marked = new HashSet<>();
		for (String name : this.names) {
			List<String> stems = List.of(name.split(" "));
			for (int at = 0; at + stems.size() <= tokens.size(); at++) {
				if (stems.get(0).equals(tokens.get(at).term())) {
					List<Analyzers.Token> here = tokens.subList(at, at + stems.size());
					if (stems.equals(here.stream().map(Analyzers.Token::term).toList())) {
						marked.addAll(here);
					}
				}
			}
		}
		return marked;
	}

}
