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
 * @param links the addresses of the pages that matter now, the most important first
 * @param choices how the reader would go on, where that decides which page matters
 */
public record Entrance(String title, String text, List<LocatedText> links, List<Choice> choices) {

	public Entrance {
		links = List.copyOf(links);
		choices = List.copyOf(choices);
	}

	static Entrance read(YamlMap map) {
		map.allow(Set.of("title", "text", "links", "choices"));
		return new Entrance(map.required("title"), map.required("text"), map.written("links"),
				map.maps("choices").stream().map(Choice::read).toList());
	}

	/**
	 * A way on for some.
	 *
	 * @param title what they would say
	 * @param links addresses, of which the first that is there is the one
	 */
	public record Choice(String title, List<LocatedText> links) {

		public Choice {
			links = List.copyOf(links);
		}

		private static Choice read(YamlMap map) {
			map.allow(Set.of("title", "links"));
			return new Choice(map.required("title"), map.written("links"));
		}

	}

}
