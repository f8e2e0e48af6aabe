package org.skinprimer.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A list to tick on paper.
 *
 * @param id names it in addresses
 * @param name what it is called
 * @param items what to tick
 * @param guide the page that says more
 */
public record Checklist(LocatedText id, LocatedText name, List<LocatedText> items, LocatedText guide) {

	/** More do not fit a page beside lines to write on. */
	private static final int MOST_ITEMS = 20;

	private static final int LONGEST_ITEM = 120;

	public Checklist {
		items = List.copyOf(items);
	}

	static Checklist read(YamlMap map) {
		map.allow(Set.of("id", "name", "items", "guide"));
		List<LocatedText> items = map.written("items");
		items.forEach((item) -> ToolText.atMost(LONGEST_ITEM, item, "items", map));
		if (!map.has("items")) {
			map.required("items");
		}
		else if (items.isEmpty() || items.size() > MOST_ITEMS) {
			map.wrong("items", "has " + items.size() + " lines", "write 1 to " + MOST_ITEMS);
		}
		LocatedText id = ToolText.text(map, "id");
		if (!id.text().matches("[a-z][a-z0-9-]*")) {
			map.wrong(id, "is not an id", "use small letters, digits and hyphens");
		}
		return new Checklist(id, ToolText.text(map, "name"), items, ToolText.text(map, "guide"));
	}

	Stream<LocatedText> texts() {
		return Stream.concat(Stream.of(this.name), this.items.stream());
	}

}
