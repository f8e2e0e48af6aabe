package org.skinprimer.error;

import java.util.List;
import java.util.Optional;

import org.skinprimer.web.PageLink;

/**
 * A page about something that went wrong.
 *
 * @param kind {@code missing}, {@code gone}, {@code locked}, {@code pause},
 * {@code later}, {@code refused} or {@code broken}
 * @param title the title with the name of the site
 * @param heading what happened, in a few words
 * @param text what happened, and what to do
 * @param nearest the pages that may have been meant, the likeliest first
 * @param links where a reader can go from here
 */
record ErrorView(String kind, String title, String heading, String text, List<PageLink> nearest, List<PageLink> links) {

	/** What search engines would be told, if they kept such pages. */
	public Optional<String> description() {
		return Optional.of(this.text);
	}

	/** Whether a search may find what was meant. */
	public boolean searchable() {
		return this.kind.equals("missing") || this.kind.equals("gone") || this.kind.equals("later");
	}

	/** Such a page has no address of its own. */
	public Optional<String> canonical() {
		return Optional.empty();
	}

}
