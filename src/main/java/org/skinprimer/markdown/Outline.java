package org.skinprimer.markdown;

import java.util.ArrayList;
import java.util.List;

/** The headings of a document in reading order. */
public record Outline(List<Heading> headings) {

	/** The outline of a document without headings. */
	public static final Outline EMPTY = new Outline(List.of());

	public Outline {
		headings = List.copyOf(headings);
	}

	/** Whether a fragment leads to one of the headings. */
	public boolean has(String fragment) {
		return this.headings.stream().anyMatch((heading) -> heading.id().equals(fragment));
	}

	/**
	 * The table of contents: each h2 with the h3s below it; deeper headings are left out,
	 * and an h3 without an h2 stands for itself.
	 */
	public List<Entry> contents() {
		List<Entry> entries = new ArrayList<>();
		List<Heading> parts = new ArrayList<>();
		for (Heading heading : this.headings) {
			Heading above = entries.isEmpty() ? heading : entries.get(entries.size() - 1).heading();
			if (heading.level() == 3 && above.level() < 3) {
				parts.add(heading);
				entries.set(entries.size() - 1, new Entry(above, parts));
			}
			else if (heading.level() <= 3) {
				parts = new ArrayList<>();
				entries.add(new Entry(heading, parts));
			}
		}
		return List.copyOf(entries);
	}

	/**
	 * A heading of a document.
	 *
	 * @param level 1 to 6
	 * @param id its fragment, unique in the document
	 * @param text its words without markup
	 */
	public record Heading(int level, String id, String text, Position place) {

		/** Many pages have the same headings, so a large site keeps each once. */
		public Heading {
			id = id.intern();
			text = text.intern();
		}

	}

	/**
	 * A line of the table of contents.
	 *
	 * @param parts the headings one level below
	 */
	public record Entry(Heading heading, List<Heading> parts) {

		public Entry {
			parts = List.copyOf(parts);
		}

	}

}
