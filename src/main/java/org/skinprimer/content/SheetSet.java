package org.skinprimer.content;

import java.util.List;
import java.util.Set;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * Sheets of articles that are printed together.
 *
 * @param id its name in its address
 * @param name what readers call it
 * @param articles the addresses of the articles, one page each
 */
public record SheetSet(String id, String name, List<LocatedText> articles) {

	/** How many sheets a set may hold. */
	private static final int MOST = 2;

	public SheetSet {
		articles = List.copyOf(articles);
	}

	static List<SheetSet> read(YamlMap settings) {
		return settings.maps("sheets").stream().map((map) -> {
			map.allow(Set.of("id", "name", "articles"));
			SheetSet set = new SheetSet(map.required("id"), map.required("name"), map.written("articles"));
			if (!set.id.isEmpty() && !PagePath.isName(set.id)) {
				map.wrong("id", "cannot be part of an address", "use small letters, digits and hyphens only");
			}
			if (map.lacksItems("articles") || set.articles.size() > MOST) {
				map.wrong("articles", "names " + set.articles.size() + " articles",
						"name one or two; each prints one page");
			}
			return set;
		}).toList();
	}

	/** Where it is. */
	public PagePath path() {
		return new PagePath(PagePath.TAKE_HOME + "/sheets/" + this.id);
	}

}
