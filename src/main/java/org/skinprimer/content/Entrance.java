package org.skinprimer.content;

import java.util.List;
import java.util.Set;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A way into the site from where a reader stands.
 *
 * @param title what the reader would say
 * @param text what is waiting there
 * @param links the addresses of the pages that matter now
 */
public record Entrance(String title, String text, List<LocatedText> links) {

	public Entrance {
		links = List.copyOf(links);
	}

	static Entrance read(YamlMap map) {
		map.allow(Set.of("title", "text", "links"));
		return new Entrance(map.required("title"), map.required("text"), map.written("links"));
	}

}
