package org.skinprimer.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.RenderedHtml;

/**
 * What visitors get as of an instant: immutable, complete, the same for every request
 * that holds it.
 */
public final class Site {

	private static final Comparator<Page> READING_ORDER = Comparator.comparingInt((Page page) -> page.header().order())
		.thenComparing(Page::path);

	private final ContentSnapshot snapshot;

	private final Instant instant;

	private final SiteHistory history;

	private final Map<PagePath, Page> pages = new LinkedHashMap<>();

	private final List<Section> sections;

	private final Redirects redirects;

	/**
	 * Shows what is published.
	 * @param snapshot all that is in the folder
	 * @param instant the time it shows
	 * @param history what is remembered of earlier sites
	 */
	public Site(ContentSnapshot snapshot, Instant instant, SiteHistory history) {
		this.snapshot = snapshot;
		this.instant = instant;
		this.history = history;
		Map<String, List<Page>> folders = new HashMap<>();
		for (Page page : snapshot.pages()) {
			if (page.publication(instant, settings().timeZone()) == Publication.PUBLISHED) {
				Page dated = dated(page);
				this.pages.put(page.path(), dated);
				folders.computeIfAbsent(page.path().folder(), (any) -> new ArrayList<>()).add(dated);
			}
		}
		this.sections = settings().sections()
			.stream()
			.map((name) -> section(name, folders.getOrDefault(name.folder(), List.of())))
			.toList();
		this.redirects = new Redirects(this.pages.values(), this::has,
				(path) -> snapshot.isWritten(path) || shared().reserves(path), snapshot.whereabouts().left());
	}

	/** A page with the time of its last change, if the history knows it. */
	public Page dated(Page page) {
		Instant changed = this.history.changes().get(page.path());
		return (changed != null) ? page.withChanged(changed, settings().timeZone()) : page;
	}

	private Section section(SiteSettings.SectionName name, List<Page> pages) {
		PagePath path = new PagePath("/" + name.folder());
		return new Section(path, name.name(), page(path), pages.stream().sorted(READING_ORDER).toList());
	}

	/** The time it shows. */
	public Instant instant() {
		return this.instant;
	}

	/** What is the same on every page. */
	public SiteSettings settings() {
		return this.snapshot.settings();
	}

	/** All pages a visitor may see, by address. */
	public Collection<Page> pages() {
		return this.pages.values();
	}

	public Optional<Page> page(PagePath path) {
		return Optional.ofNullable(this.pages.get(path));
	}

	/**
	 * The number of the text that visitors get of a page, which never stands for another
	 * one; empty until the history knows it.
	 */
	public Optional<Integer> number(PagePath path) {
		return Optional.ofNullable(this.history.numbers().get(path));
	}

	/**
	 * An earlier text of a page, read as its present one is.
	 * @param source the text, under the name of the file that the page has now
	 */
	public Page earlier(Page page, SourceFile source, FrontMatter header) {
		Page unread = new Page(page.path(), source, header, Document.EMPTY, Optional.empty());
		return new Page(page.path(), source, header, this.snapshot.renderer().apply(unread), Optional.empty());
	}

	/** The rendered body of one of its pages, or of one that is to come. */
	public RenderedHtml html(Page page) {
		return page.document().rendered().orElseGet(() -> this.snapshot.renderer().apply(page).html());
	}

	/** Whether all bodies were read; until then what needs them is missing. */
	public boolean isComplete() {
		return this.snapshot.isComplete();
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
		return this.snapshot.library().glossary();
	}

	/** The word of the glossary with an id. */
	public Optional<Term> term(String id) {
		return Optional.ofNullable(this.snapshot.library().terms().get(id));
	}

	/** The groups of words that mean the same. */
	public Collection<Synonyms> synonyms() {
		return this.snapshot.library().synonyms().values();
	}

	/** What more than one page says alike. */
	public SharedTexts shared() {
		return this.snapshot.library().shared();
	}

	/** The source with an id. */
	public Optional<Source> source(String id) {
		return Optional.ofNullable(this.snapshot.library().sources().get(id));
	}

	/** How the authors rate an article, if they did. */
	public Optional<Assessment> assessment(PagePath article) {
		Map<String, Assessment> all = this.snapshot.library().assessments();
		return Stream.concat(Stream.of(article), this.snapshot.whereabouts().formerly(article))
			.flatMap((path) -> Stream.ofNullable(all.get(path.value().substring(1))))
			.findFirst();
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

	/** The picture with an address. */
	public Optional<PictureFile> picture(String address) {
		return this.snapshot.library().pictureAt(address);
	}

	/** What pages refer to. */
	public Library library() {
		return this.snapshot.library();
	}

	/** Whether a visitor who asks for an address gets a page. */
	public boolean has(PagePath path) {
		return this.pages.containsKey(path) || this.snapshot.library().makes(path) || path.equals(PagePath.HOME)
				|| this.sections.stream().anyMatch((section) -> section.path().equals(path) && isKept(section));
	}

	/** A section whose page has moved is not there any more once it is empty. */
	private boolean isKept(Section section) {
		return section.index().isPresent() || !section.articles().isEmpty()
				|| !this.snapshot.whereabouts().left().containsKey(section.path()) && emptied(section.path()).isEmpty();
	}

	private Optional<PagePath> emptied(PagePath folder) {
		return this.snapshot.whereabouts().emptied(folder, this::has);
	}

	/** Where the page of a former address is now, if visitors get it anywhere. */
	public Optional<PagePath> movedTo(PagePath path) {
		return this.redirects.of(path).or(() -> has(path) ? Optional.empty() : emptied(path));
	}

	/** Where visitors get what is at an address, or was there; empty if nowhere. */
	public Optional<PagePath> reached(PagePath path) {
		return has(path) ? Optional.of(path) : movedTo(path);
	}

	/** The address that names a page for good, wherever it is. */
	public PagePath first(PagePath path) {
		return this.history.first().getOrDefault(path, path);
	}

	/** Each address that visitors were ever given, and since when. */
	public Map<PagePath, Instant> served() {
		return this.history.served();
	}

	/** Whether a page was at its address for so short a time that few saw it. */
	public boolean wasBrief(PagePath path) {
		return this.history.brief().contains(path);
	}

	/** Whether visitors were ever given a page at an address. */
	public boolean wasServed(PagePath path) {
		return served().containsKey(path);
	}

	/** Whether it is known what visitors were given on earlier days. */
	public boolean knowsEarlierDays() {
		return this.history.isComplete();
	}

	/** The ways from former addresses. */
	public Redirects redirects() {
		return this.redirects;
	}

}
