package org.skinprimer.guide;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.page.ArticleView;
import org.skinprimer.page.HomeView.Door;
import org.skinprimer.page.SectionView.Teaser;
import org.skinprimer.web.MenuItem;
import org.skinprimer.web.PageLink;
import org.skinprimer.yaml.LocatedText;

/**
 * What becomes of an example: the views of the public pages, whose links lead to other
 * examples.
 *
 * @param site the sample site
 * @param path the address of the example
 * @param article the page, if the example is one that visitors see
 */
record ResultView(Site site, PagePath path, Optional<ArticleView> article) {

	static ResultView of(Example example, Site site, Markdown markdown) {
		return new ResultView(site, example.path(),
				site.page(example.path()).map((page) -> article(page, example, site, markdown)));
	}

	private static ArticleView article(Page page, Example example, Site site, Markdown markdown) {
		Page shown = new Page(page.path(), page.source(), page.header(),
				markdown.read(example.body(), new SampleReferences(page, site)),
				page.header()
					.upkeep()
					.lastNamedChange()
					.map((day) -> day.atTime(LocalTime.NOON).atZone(site.settings().timeZone()).toInstant()));
		return ArticleView.of(shown, site, inGuide(PageLink.to(page.header().links().related(), site)));
	}

	private static List<PageLink> inGuide(List<PageLink> links) {
		return links.stream().map(ResultView::inGuide).toList();
	}

	private static PageLink inGuide(PageLink link) {
		return link.at(SampleReferences.inGuide(link.address()));
	}

	/** Whether visitors see the page. */
	public boolean isServed() {
		return this.article.isPresent();
	}

	/** The addresses that lead to the page, too. */
	public List<String> aliases() {
		return this.site.page(this.path)
			.map((page) -> page.header().links().aliases().stream().map(LocatedText::text).toList())
			.orElse(List.of());
	}

	/** The page in a list; the page of a section lists all its pages. */
	public List<Teaser> guides() {
		boolean isSection = this.site.sections().stream().anyMatch((section) -> section.path().equals(this.path));
		return isSection ? section() : this.site.page(this.path).stream().map(ResultView::teaser).toList();
	}

	/** The list of the section that the page belongs to. */
	public List<Teaser> section() {
		return this.site.section(this.path)
			.map(Section::articles)
			.orElse(List.of())
			.stream()
			.map(ResultView::teaser)
			.toList();
	}

	private static Teaser teaser(Page page) {
		return new Teaser(inGuide(PageLink.to(page)), page.header().description());
	}

	/** The one thing to remember of a section. */
	public Optional<String> remember() {
		return this.site.page(this.path).flatMap((page) -> page.header().summary().remember());
	}

	/** The ways in on the home page. */
	public List<Door> entrances() {
		return Door.all(this.site.page(PagePath.HOME), this.site)
			.stream()
			.map((door) -> new Door(door.title(), door.text(), door.section(), inGuide(door.links()),
					inGuide(door.choices())))
			.toList();
	}

	/** What is the same on every page. */
	public SiteSettings settings() {
		return this.site.settings();
	}

	/** The menu of sections. */
	public List<MenuItem> menu() {
		return menu(this.site.sections().stream().map(PageLink::labeled).toList());
	}

	/** The links at the foot. */
	public List<MenuItem> footer() {
		return menu(PageLink.to(settings().pages().footer(), this.site));
	}

	private static List<MenuItem> menu(List<PageLink> links) {
		return inGuide(links).stream()
			.map((link) -> new MenuItem(link.address(), link.title(), Optional.empty()))
			.toList();
	}

	/** The words of the glossary. */
	public List<Term> glossary() {
		return this.site.glossary();
	}

}
