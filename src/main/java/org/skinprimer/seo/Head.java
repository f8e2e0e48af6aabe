package org.skinprimer.seo;

import java.util.List;
import java.util.Optional;

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
public record Head(String title, String name, Optional<String> description, Optional<String> canonical, String kind,
		Optional<LinkedData> data) {

	/** The head of a page that search engines are not to keep. */
	public static Head unlisted(Site site, String title) {
		return unlisted(site, title, Optional.empty());
	}

	/** The head of a page that search engines are not to keep, and that is described. */
	public static Head unlisted(Site site, String title, String description) {
		return unlisted(site, title, Optional.of(description));
	}

	private static Head unlisted(Site site, String title, Optional<String> description) {
		return new Head(title + " | " + site.settings().identity().name(), title, description, Optional.empty(),
				"website", Optional.empty());
	}

	/**
	 * The head of a page right below the home page that the program makes.
	 * @param home what the home page is called
	 */
	public static Head of(Site site, PagePath path, String title, String description, String home) {
		StructuredData data = new StructuredData(site, path, title, description);
		return listed(data, "website", data.below(home));
	}

	/**
	 * The head of a page that the program makes of what editors know of the treatment.
	 * @param title its heading
	 * @param steps the way to it from the home page, which is the first; it is the last
	 */
	public static Head of(Site site, PagePath path, String title, String description, List<PageLink> steps) {
		return of(site, path, title, description, steps, List.of());
	}

	/**
	 * The same for a page that cites.
	 * @param sources what it cites, in the order of its list
	 */
	public static Head of(Site site, PagePath path, String title, String description, List<PageLink> steps,
			List<Source> sources) {
		StructuredData data = new StructuredData(site, path, title, description);
		return listed(data, "article", data.made(steps, sources));
	}

	/**
	 * The head of the glossary.
	 * @param home what the home page is called
	 */
	public static Head glossary(Site site, String title, String description, String home) {
		StructuredData data = new StructuredData(site, PagePath.GLOSSARY, title, description);
		return listed(data, "website", data.glossary(home));
	}

	/** The head of the home page. */
	public static Head home(Site site, String title, String description) {
		StructuredData data = new StructuredData(site, PagePath.HOME, title, description);
		return listed(data, "website", data.home());
	}

	/**
	 * The head of a section.
	 * @param sources what its own text cites
	 * @param home what the home page is called
	 */
	public static Head of(Section section, List<Source> sources, Site site, String home) {
		StructuredData data = new StructuredData(site, section.path(), section.title(),
				section.index()
					.map((page) -> page.header().description())
					.orElse(site.settings().identity().tagline()));
		return listed(data, "website", data.section(section, sources, home));
	}

	/**
	 * The head of a page that an editor wrote.
	 * @param above the way to it from the home page, which is the first
	 * @param sources what it cites, in the order of its list
	 */
	public static Head of(Page page, List<PageLink> above, List<Source> sources, Site site) {
		StructuredData data = new StructuredData(site, page.path(), page.header().title(), page.header().description());
		Head head = listed(data, "article", data.article(page, above, sources));
		return page.header().headTitle().map((title) -> head.titled(title, site)).orElse(head);
	}

	private static String full(String title, Site site) {
		return title + " | " + site.settings().identity().name();
	}

	/** The same with another title for browsers and search engines. */
	public Head titled(String other, Site site) {
		return new Head(full(other, site), this.name, this.description, this.canonical, this.kind, this.data);
	}

	private static Head listed(StructuredData data, String kind, Node root) {
		String site = data.site().settings().identity().name();
		String title = data.path().equals(PagePath.HOME) ? site + ": " + data.title() : full(data.title(), data.site());
		return new Head(title, data.title(), Optional.of(data.description()), Optional.of(data.canonical()), kind,
				Optional.of(LinkedData.of(root)));
	}

}
