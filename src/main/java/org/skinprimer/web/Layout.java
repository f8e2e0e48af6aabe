package org.skinprimer.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.skinprimer.brand.Brand;
import org.skinprimer.brand.BrandPicture;
import org.skinprimer.brand.Contact;
import org.skinprimer.brand.DotMark;
import org.skinprimer.color.Palette;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.shared.EmergencyCall;

/**
 * What stands around each page.
 *
 * @param settings the settings of the site
 * @param audience who sees the page, and for what
 * @param searching whether the page is the search itself
 * @param assets the files of the design that it loads
 * @param share the picture that stands for the page where it is shared
 * @param logo the picture that stands for the name of the site
 * @param onContactPage whether the page says how the clinic is reached
 * @param section the folder of the section the reader is in
 * @param sections the menu of sections, or of the pages of the desk
 * @param footer the links at the foot
 * @param urgent what the page says near its top of getting help fast
 * @param help the page that says when to call, if there is one
 * @param glossary whether there is a page of hard words
 * @param leads links to what the program makes of data files, as these ask for
 */
record Layout(SiteSettings settings, Audience audience, boolean searching, PageAssets assets,
		Optional<PictureFile> share, Optional<PictureFile> logo, boolean onContactPage, Optional<String> section,
		List<MenuItem> sections, List<MenuItem> footer, Optional<UrgentLine> urgent, Optional<String> help,
		boolean glossary, List<PageLink> leads) {

	/** The name of the file of the page that says how the clinic is reached. */
	private static final String CONTACT = "contact";

	/**
	 * The layout of a page.
	 * @param words gives the words of the interface for their keys
	 * @param made gives the titles of the pages that are made of data files
	 */
	static Layout of(Site site, PagePath path, Assets assets, UnaryOperator<String> words,
			Function<PagePath, Optional<String>> made) {
		Audience audience = Audience.of(path);
		PagePath shown = audience.shown(path);
		Brand brand = site.settings().brand();
		Menus menus = new Menus(site, shown, words, made);
		Optional<String> section = site.section(shown).map(Section::name);
		return new Layout(site.settings(), audience, path.equals(PagePath.SEARCH), PageAssets.of(site, path, assets),
				site.library().share(section.orElse(""), brand), site.library().picture(BrandPicture.LOGO, brand),
				shown.name().equals(CONTACT), section, (audience == Audience.DESK) ? menus.desk() : menus.sections(),
				menus.footer(), UrgentLine.of(site, shown), UrgentLine.help(site), site.has(PagePath.GLOSSARY),
				site.shared()
					.tools()
					.leads(shown.value())
					.map((lead) -> PageLink.to(lead.to(), lead.words().text()))
					.toList());
	}

	/** The name of the site. */
	public String name() {
		return this.settings.identity().name();
	}

	/** Who publishes the pages. */
	public String publisher() {
		return this.settings.identity().publisher();
	}

	/** The language of the pages, as HTML names it. */
	public String language() {
		return this.settings.language().toLanguageTag();
	}

	/** The numbers to call in an emergency. */
	public List<EmergencyCall> emergency() {
		return this.settings.emergency();
	}

	/** The number of the clinic whose site this is. */
	public Optional<EmergencyCall> phone() {
		return this.settings.phone();
	}

	/** How else the clinic is reached. */
	public Contact contact() {
		return this.settings.brand().contact();
	}

	/** The folder of the section that colors a part of a drawing. */
	public String folder(int part) {
		return this.settings.sections().get(part % this.settings.sections().size()).folder();
	}

	/** The dots of the mark of a section for which none is drawn. */
	public List<DotMark> mark(String folder) {
		return DotMark.of(folder);
	}

	/** The colors of the clinic. */
	public Optional<Palette> color() {
		return this.settings.brand().color();
	}

	/** The sentence that stands on each page. */
	public String standingLine() {
		return this.settings.identity().standingLine();
	}

	/** Whether the page is one of the desk's own. */
	public boolean desk() {
		return this.audience == Audience.DESK;
	}

}
