package org.skinprimer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.brand.BrandPicture;
import org.skinprimer.brand.Style;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.Site;
import org.skinprimer.shared.Checklists;

/**
 * The addresses of the files of the design that a page loads.
 *
 * @param wide the stylesheet for windows wider than a phone
 * @param print the stylesheet for paper
 * @param contrast the stylesheet for those who ask for more contrast
 * @param icon stands beside the title in browsers
 * @param iconType its media type
 */
record PageAssets(List<String> stylesheets, String wide, String print, String contrast, String icon, String iconType) {

	/**
	 * Chooses for a page. An article is what most visitors see first: it loads nothing
	 * that it does not use.
	 */
	static PageAssets of(Site site, PagePath path, Assets assets) {
		Audience audience = Audience.of(path);
		Style style = site.settings().brand().style();
		List<String> stylesheets = new ArrayList<>(List.of(assets.address("skinprimer.css", style)));
		if (!isArticle(site, audience.shown(path))) {
			stylesheets.add(assets.address("pages.css"));
		}
		if (site.shared().recovery().reserves(path.value())) {
			stylesheets.add(assets.address("days.css"));
		}
		if (audience != Audience.EVERYONE) {
			stylesheets.add(assets.address("desk.css"));
		}
		if (site.shared().asksForSigns(path)) {
			stylesheets.add(assets.address("triage.css"));
		}
		else if (site.shared().asks(path) || isChecklist(site, path)) {
			stylesheets.add(assets.address("form.css"));
		}
		else if (site.shared().tools().reserves(path.value())) {
			stylesheets.add(assets.address("sheet.css"));
		}
		if (path.equals(PagePath.SEARCH)) {
			stylesheets.add(assets.address("search.css"));
		}
		boolean isLeaflet = path.value().startsWith(PagePath.TAKE_HOME + "/sheet");
		if (path.folder().equals("v")) {
			stylesheets.add(assets.address("version.css"));
		}
		if (isLeaflet) {
			stylesheets.addAll(List.of(assets.address("form.css"), assets.address("leaflet.css")));
		}
		else if (path.equals(PagePath.TAKE_HOME) || path.folder().equals(PagePath.TAKE_HOME.name())) {
			stylesheets.add(assets.address("pack.css"));
		}
		Optional<PictureFile> icon = site.library().picture(BrandPicture.ICON, site.settings().brand());
		return new PageAssets(stylesheets, assets.address("wide.css"),
				assets.address(isLeaflet ? "print-leaflet.css" : "print.css"), assets.address("contrast.css", style),
				icon.map(PictureFile::address).orElseGet(() -> assets.icon(style)),
				icon.map(PictureFile::type).orElse("image/svg+xml"));
	}

	private static boolean isChecklist(Site site, PagePath path) {
		return site.shared()
			.tools()
			.of(Checklists.FILE)
			.filter((lists) -> path.value().equals(lists.address()))
			.isPresent();
	}

	private static boolean isArticle(Site site, PagePath path) {
		return site.page(path).isPresent()
				&& site.section(path).filter((section) -> !section.path().equals(path)).isPresent();
	}

}
