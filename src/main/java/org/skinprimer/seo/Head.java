package org.skinprimer.seo;

import java.util.List;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.Source;
import org.skinprimer.web.PageLink;

/**
 * What a page says of itself to search engines.
 *
 * @param title the title with the name of the site
 * @param name the title without it
 * @param description one or two sentences
 * @param canonical the page's one public address, empty if search engines are not to keep
 * it
 * @param kind what it is to those who share it: {@code article} or {@code website}
 * @param data what it is in the words of schema.org
 */
public record Head(String title, String name, String description, String canonical, String kind, LinkedData data) {

	/** The head of a page that search engines are not to keep. */
	public static Head unlisted(Site site, String title) {
		return new Head(title + " | " + site.settings().name(), title, "", "", "website", LinkedData.NONE);
	}

	/**
	 * The head of a page that the program makes.
	 * @param site the site
	 * @param path the page's address
	 * @param title its own title
	 * @param description its own description
	 */
	public static Head of(Site site, PagePath path, String title, String description) {
		Head head = plain(site, path, title, description, "website");
		return head.with(StructuredData.page("WebPage", head, site));
	}

	/** The head of the glossary. */
	public static Head glossary(Site site, String title, String description) {
		Head head = plain(site, PagePath.GLOSSARY, title, description, "website");
		return head.with(StructuredData.glossary(head, site));
	}

	/** The head of the home page. */
	public static Head home(Site site, String title, String description) {
		return plain(site, PagePath.HOME, title, description, "website").with(StructuredData.home(site));
	}

	/**
	 * The head of a section.
	 * @param section the section
	 * @param sources what its own text cites
	 * @param site the site
	 */
	public static Head of(Section section, List<Source> sources, Site site) {
		Head head = plain(site, section.path(), section.title(),
				section.index().map((page) -> page.header().description()).orElse(site.settings().tagline()),
				"website");
		return head.with(StructuredData.section(head, section, sources, site));
	}

	/**
	 * The head of a page that an editor wrote.
	 * @param page the page
	 * @param above the way to it from the home page, which is the first
	 * @param sources what it cites, in the order of its list
	 * @param site the site
	 */
	public static Head of(Page page, List<PageLink> above, List<Source> sources, Site site) {
		Head head = plain(site, page.path(), page.header().title(), page.header().description(), "article");
		return head.with(StructuredData.article(head, page, above, sources, site));
	}

	private static Head plain(Site site, PagePath path, String title, String description, String kind) {
		String name = site.settings().name();
		String whole = path.equals(PagePath.HOME) ? name + ": " + title : title + " | " + name;
		return new Head(whole, title, description, site.settings().canonical(path), kind, LinkedData.NONE);
	}

	private Head with(Node root) {
		return new Head(this.title, this.name, this.description, this.canonical, this.kind, LinkedData.of(root));
	}

}
