package org.skinprimer.sheet;

import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.paper.Sheet;
import org.skinprimer.paper.SheetSize;
import org.skinprimer.web.PageVersion;

/**
 * A sheet as it is printed.
 *
 * @param section the folder of the article's section
 * @param id what its headings are named by
 * @param link the address of the article on the site
 * @param version which text of the article it is taken from
 * @param code leads a phone to the article
 */
record PrintedSheet(String section, String id, Sheet sheet, String link, Optional<PageVersion> version,
		QrPicture code) {

	static PrintedSheet of(Page article, String id, SheetSize size, Site site) {
		return new PrintedSheet(article.path().folder(), id, size.shown(Sheet.of(article, site.shared().urgency())),
				article.path().value(), PageVersion.of(article, site),
				QrPicture.of(site.settings().canonical(article.path())));
	}

}
