package org.skinprimer.content;

import java.util.List;

import org.skinprimer.yaml.LocatedText;

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

}
