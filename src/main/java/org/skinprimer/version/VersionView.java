package org.skinprimer.version;

import java.util.List;

import org.skinprimer.diff.Comparison;
import org.skinprimer.page.ArticleView;
import org.skinprimer.shared.Place;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.PageVersion;

/**
 * An earlier text of a page.
 *
 * @param address its public address
 * @param today the page as it is now
 * @param changes what a reader of it reads otherwise now
 * @param now where to get help at once, as is known today
 */
record VersionView(ArticleView article, PageVersion version, String address, PageLink today, Comparison changes,
		List<Place> now) {
}
