package org.skinprimer.sheet;

import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.paper.Sheet;
import org.skinprimer.paper.SheetSize;
import org.skinprimer.shared.Checklist;
import org.skinprimer.web.PageVersion;

/**
 * A sheet as it is printed.
 *
 * @param section the folder of the section that the article or the list is about
 * @param id what its headings are named by
 * @param link the address on the site of what it is taken from
 * @param version which text of an article it is taken from
 * @param code leads a phone to the same
 */
record PrintedSheet(String section, String id, Sheet sheet, String link, Optional<PageVersion> version,
		QrPicture code) {

	static PrintedSheet of(Page article, String id, SheetSize size, Site site) {
		return new PrintedSheet(article.path().folder(), id, size.shown(Sheet.of(article, site.shared().urgency())),
				article.path().value(), PageVersion.of(article, site),
				QrPicture.of(site.settings().canonical(article.path())));
	}

	/** The sheet of a list on the page at an address. */
	static PrintedSheet of(Checklist list, String address, String id, SheetSize size, Site site) {
		String part = "#" + list.id().text();
		return new PrintedSheet(PagePath.written(list.guide()).map(PagePath::folder).orElse(""), id,
				size.shown(Sheet.of(list, site)), address + part, Optional.empty(),
				QrPicture.of(site.settings().canonical(new PagePath(address)) + part));
	}

}
