package org.skinprimer.shared;

import java.util.ArrayList;
import java.util.List;

import org.skinprimer.markdown.Position;

/**
 * A place that names a fact.
 *
 * @param id the name of the fact
 * @param words what stands there for it
 */
public record FactUse(String id, String words, Position place) {

	private static final String LINK = "](fact:";

	/**
	 * The uses in a text that is no Markdown, such as a header or a data file.
	 * @param text the file from its first line on
	 */
	public static List<FactUse> in(String text) {
		List<FactUse> uses = new ArrayList<>();
		int line = 1;
		int counted = 0;
		for (int at = text.indexOf(LINK); at >= 0; at = text.indexOf(LINK, at + 1)) {
			int start = text.lastIndexOf('[', at);
			int end = text.indexOf(')', at);
			if (start < 0 || end < 0) {
				continue;
			}
			line += (int) text.substring(counted, Math.max(start, counted)).chars().filter((c) -> c == '\n').count();
			counted = Math.max(start, counted);
			uses.add(new FactUse(text.substring(at + LINK.length(), end).strip(), text.substring(start + 1, at),
					new Position(line, start - text.lastIndexOf('\n', start))));
		}
		return uses;
	}

}
