package org.skinprimer.page;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/**
 * Ways to take an article along.
 *
 * @param print the address of a page to print it from
 * @param sheet the address of its sheet
 * @param email begins a message that holds its address (RFC 6068)
 * @param text the same as a text message (RFC 5724; phones of Apple want the {@code &})
 */
record WaysView(String print, String sheet, String email, String text) {

	static WaysView of(Page article, Site site) {
		PagePath path = article.path();
		String title = encoded(article.header().title());
		String address = encoded(site.settings().canonical(path));
		return new WaysView(PagePath.TAKE_HOME + "/pack?" + path.folder() + "=" + encoded(PackSelection.name(article)),
				path.below(PagePath.TAKE_HOME + "/sheet"), "mailto:?subject=" + title + "&body=" + address,
				"sms:?&body=" + address);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
