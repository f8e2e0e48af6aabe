package org.skinprimer.seo;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/**
 * What a page says of itself to search engines.
 *
 * @param title the title with the name of the site
 * @param description one or two sentences
 * @param canonical the page's one public address
 */
public record Head(String title, String description, String canonical) {

	/**
	 * The head of a page.
	 * @param site the site
	 * @param path the page's address
	 * @param title its own title
	 * @param description its own description
	 */
	public static Head of(Site site, PagePath path, String title, String description) {
		String name = site.settings().name();
		String whole = path.equals(PagePath.HOME) ? name + ": " + title : title + " | " + name;
		return new Head(whole, description, site.settings().canonical(path));
	}

}
