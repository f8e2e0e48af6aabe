package org.skinprimer.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The whole site as of an instant: immutable, complete, the same for every request that
 * holds it.
 */
public final class Site {

	private static final Comparator<Page> READING_ORDER = Comparator.comparingInt((Page page) -> page.header().order())
		.thenComparing(Page::path);

	private final SiteSettings settings;

	private final Library library;

	private final Map<PagePath, Page> pages;

	private final List<Section> sections;

	private final List<Problem> problems;

	private final List<String> withheld;

	Site(SiteSettings settings, List<Page> pages, Library library, List<Problem> problems, List<String> withheld) {
		this.settings = settings;
		this.library = library;
		this.pages = new TreeMap<>();
		pages.forEach((page) -> this.pages.put(page.path(), page));
		this.sections = settings.sections().stream().map(this::section).toList();
		this.problems = problems.stream().sorted().toList();
		this.withheld = List.copyOf(withheld);
	}

	private Section section(SiteSettings.SectionName name) {
		PagePath path = new PagePath("/" + name.folder());
		List<Page> articles = new ArrayList<>();
		for (Page page : this.pages.values()) {
			if (page.path().folder().equals(name.folder())) {
				articles.add(page);
			}
		}
		articles.sort(READING_ORDER);
		return new Section(path, name.name(), page(path), articles);
	}

	/** What is the same on every page. */
	public SiteSettings settings() {
		return this.settings;
	}

	/** All pages a visitor may see, by address. */
	public List<Page> pages() {
		return List.copyOf(this.pages.values());
	}

	public Optional<Page> page(PagePath path) {
		return Optional.ofNullable(this.pages.get(path));
	}

	/** The sections in reading order. */
	public List<Section> sections() {
		return this.sections;
	}

	/** The articles of all sections in reading order. */
	public List<Page> articles() {
		return this.sections.stream().map(Section::articles).flatMap(List::stream).toList();
	}

	/** The section that a path is, or belongs to. */
	public Optional<Section> section(PagePath path) {
		String folder = path.folder().isEmpty() ? path.name() : path.folder();
		return this.sections.stream().filter((section) -> section.name().equals(folder)).findFirst();
	}

	/** The words of the glossary in alphabetical order. */
	public List<Term> glossary() {
		return this.library.glossary();
	}

	/** The source with an id. */
	public Optional<Source> source(String id) {
		return Optional.ofNullable(this.library.sources().entries().get(id));
	}

	/** How the authors rate an article, if they did. */
	public Optional<Assessment> assessment(PagePath article) {
		return Optional.ofNullable(this.library.assessments().entries().get(article.value().substring(1)));
	}

	/** The works that pages cite, each with those pages by address. */
	public Map<Source, List<Page>> citations() {
		Map<Source, List<Page>> citations = new LinkedHashMap<>();
		for (Page page : this.pages.values()) {
			page.document()
				.citations()
				.stream()
				.flatMap((id) -> source(id).stream())
				.forEach((source) -> citations.computeIfAbsent(source, (any) -> new ArrayList<>()).add(page));
		}
		return citations;
	}

	/** Whether the authors rate their articles at all. */
	boolean ratesArticles() {
		return !this.library.assessments().entries().isEmpty();
	}

	/** The picture with an address. */
	public Optional<PictureFile> picture(String address) {
		return Optional.ofNullable(this.library.byAddress().get(address));
	}

	/** Whether a visitor who asks for an address gets a page. */
	public boolean has(PagePath path) {
		return this.pages.containsKey(path) || path.isMade() || path.equals(PagePath.HOME)
				|| this.sections.stream().anyMatch((section) -> section.path().equals(path));
	}

	/** All mistakes that were found, by file and place. */
	public List<Problem> problems() {
		return this.problems;
	}

	/** The files of the pages that are kept back because of a mistake in them. */
	public List<String> withheld() {
		return this.withheld;
	}

	/** The same site with the times its pages last changed. */
	public Site withChanges(Map<PagePath, Instant> changes) {
		List<Page> dated = this.pages.values()
			.stream()
			.map((page) -> changes.containsKey(page.path()) ? page.withChanged(changes.get(page.path())) : page)
			.toList();
		return new Site(this.settings, dated, this.library, this.problems, this.withheld);
	}

}
