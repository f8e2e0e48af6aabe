package org.skinprimer.web;

import java.util.List;

import org.skinprimer.content.PagePath;

/**
 * A page that the program makes of what editors keep, as readers look for it.
 *
 * @param names what else they call it
 * @param text what it says, as far as they look for that
 */
public record MadePage(PagePath path, String title, String description, List<String> names, String text) {

	public MadePage {
		names = List.copyOf(names);
	}

}
