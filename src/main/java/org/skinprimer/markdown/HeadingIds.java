package org.skinprimer.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Heading;
import org.commonmark.node.Text;

import org.skinprimer.markdown.DialectNodes.HeadingId;

/** Gives each heading of one document its id, unique in the document. */
final class HeadingIds {

	/**
	 * Ids that the page layout uses itself; with a number added, none matches any more.
	 */
	private static final Pattern RESERVED = Pattern
		.compile("main|contents|search|sets|sources|changes|related|now|since|source-\\d+"
				+ "|icon-(do|dont|note|warning|ask|urgent|emergency)|.+-heading");

	/** An id at the end of a heading. */
	static final Pattern CHOSEN = Pattern.compile("\\{#([\\p{L}\\p{M}\\p{N}_-]+)}\\s*$");

	private final Set<String> taken = new HashSet<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	/**
	 * Puts an id on each heading of a tree. Those that authors chose go first.
	 * @param titles the headings in reading order with what is known of them
	 * @param mistakes where the ids go that cannot be kept
	 * @return the headings with their ids
	 */
	static Outline assign(Map<Heading, Title> titles, MarkupMistakes mistakes) {
		HeadingIds ids = new HeadingIds();
		Map<Heading, String> chosen = new HashMap<>();
		titles.forEach((heading, title) -> title.chosen()
			.filter((any) -> ids.claim(any, mistakes))
			.ifPresent((any) -> chosen.put(heading, any.id())));
		List<Outline.Heading> headings = new ArrayList<>();
		titles.forEach((heading, title) -> {
			String id = chosen.containsKey(heading) ? chosen.get(heading) : ids.next(title.text());
			heading.prependChild(new HeadingId(id));
			headings.add(new Outline.Heading(heading.getLevel(), id, title.text(), Position.of(heading)));
		});
		return new Outline(headings);
	}

	/** Takes the id that an author wrote at the end of a heading out of its words. */
	static Optional<Chosen> takeChosen(Heading heading, MarkupMistakes mistakes) {
		if (heading.getLastChild() instanceof Text last) {
			Matcher matcher = CHOSEN.matcher(last.getLiteral());
			Optional<Position> place = matcher.find() ? mistakes.placeOfLast("{#", last) : Optional.empty();
			if (place.isPresent()) {
				last.setLiteral(last.getLiteral().substring(0, matcher.start()).stripTrailing());
				return Optional.of(new Chosen(matcher.group(1), place.get()));
			}
		}
		mistakes.headingId(heading);
		return Optional.empty();
	}

	private boolean claim(Chosen chosen, MarkupMistakes mistakes) {
		boolean mine = claim(chosen.id());
		if (!mine) {
			boolean reserved = RESERVED.matcher(chosen.id()).matches();
			mistakes.add(reserved ? MarkupMistake.Reason.ID_RESERVED : MarkupMistake.Reason.ID_TAKEN, chosen.id(), "",
					chosen.place());
		}
		return mine;
	}

	/** Keeps an id that an author chose; false if it is reserved or already taken. */
	boolean claim(String id) {
		return !RESERVED.matcher(id).matches() && this.taken.add(id);
	}

	/** A new id made from the words of a heading. */
	String next(String text) {
		String base = Slug.of(text);
		String id = base;
		while (!claim(id)) {
			id = base + "-" + this.numbers.merge(base, 2, (number, any) -> number + 1);
		}
		return id;
	}

	/** What is known of a heading before it has an id. */
	record Title(Optional<Chosen> chosen, String text) {
	}

	/** An id that an author wrote. */
	record Chosen(String id, Position place) {
	}

}
