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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.skinprimer.problem.Problem;

/**
 * What visitors get as of an instant: immutable, complete, the same for every request
 * that holds it.
 */
public final class Site {

	private static final Comparator<Page> READING_ORDER = Comparator.comparingInt((Page page) -> page.header().order())
		.thenComparing(Page::path);

	private final ContentSnapshot snapshot;

	private final Instant instant;

	private final SiteHistory past;

	private final Map<PagePath, Page> pages = new LinkedHashMap<>();

	private final Map<PagePath, Page> hidden = new LinkedHashMap<>();

	private final List<Section> sections;

	private final Redirects moves;

	/**
	 * Visitors need none of it, so a page does not wait for what is wrong with others.
	 */
	private final Supplier<List<Problem>> problems;

	Site(ContentSnapshot snapshot, Instant instant, SiteHistory past) {
		this.snapshot = snapshot;
		this.instant = instant;
		this.past = past;
		Map<String, List<Page>> folders = new HashMap<>();
		for (Page page : snapshot.pages()) {
			Instant changed = past.changes().get(page.path());
			Page dated = (changed != null) ? page.withChanged(changed, settings().timeZone()) : page;
			boolean visible = isVisible(page);
			(visible ? this.pages : this.hidden).put(page.path(), dated);
			if (visible) {
				folders.computeIfAbsent(page.path().folder(), (any) -> new ArrayList<>()).add(dated);
			}
		}
		this.sections = settings().sections()
			.stream()
			.map((name) -> section(name, folders.getOrDefault(name.folder(), List.of())))
			.toList();
		this.moves = new Redirects(this.pages.values(), this::has, snapshot::isWritten, past.moves());
		this.problems = new Lazy<>(() -> new SiteCheck(snapshot, this).problems());
	}

	private boolean isVisible(Page page) {
		return page.publication(this.instant, settings().timeZone()) == Publication.PUBLISHED;
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

	/** The drafts, and the pages whose time is to come or over, by address. */
	public List<Page> hidden() {
		return List.copyOf(this.hidden.values());
	}

	/** The page that visitors do not see at an address. */
	public Optional<Page> hidden(PagePath path) {
		return Optional.ofNullable(this.hidden.get(path));
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
		return Optional.ofNullable(this.snapshot.library().terms().entries().get(id));
	}

	/** The groups of words that mean the same. */
	public Collection<Synonyms> synonyms() {
		return this.snapshot.library().synonyms().entries().values();
	}

	/** The source with an id. */
	public Optional<Source> source(String id) {
		return Optional.ofNullable(this.snapshot.library().sources().entries().get(id));
	}

	/** How the authors rate an article, if they did. */
	public Optional<Assessment> assessment(PagePath article) {
		return Optional.ofNullable(this.snapshot.library().assessments().entries().get(article.value().substring(1)));
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
		return Optional.ofNullable(this.snapshot.library().byAddress().get(address));
	}

	/** The picture as it is now whose earlier version had an address. */
	public Optional<PictureFile> pictureOnceAt(String address) {
		return this.snapshot.library().pictureOnceAt(address);
	}

	/** Whether a visitor who asks for an address gets a page. */
	public boolean has(PagePath path) {
		return this.pages.containsKey(path) || path.isMade() || path.equals(PagePath.HOME)
				|| this.sections.stream().anyMatch((section) -> section.path().equals(path));
	}

	/** Where the page of a former address is now, if visitors get it anywhere. */
	public Optional<PagePath> movedTo(PagePath path) {
		return this.moves.of(path);
	}

	/** Whether visitors were ever given a page at an address. */
	public boolean wasServed(PagePath path) {
		return this.past.served().containsKey(path);
	}

	/**
	 * The addresses whose page is gone, without one that took its place and without a
	 * word that this was meant, and since when each was served.
	 */
	public Map<PagePath, Instant> gone() {
		Map<PagePath, Instant> gone = new TreeMap<>();
		Set<PagePath> meant = settings().removed()
			.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.collect(Collectors.toSet());
		this.past.served().forEach((path, since) -> {
			if (!has(path) && !this.snapshot.isWritten(path) && !meant.contains(path) && movedTo(path).isEmpty()) {
				gone.put(path, since);
			}
		});
		return gone;
	}

	/** All mistakes that were found, by file and place. */
	public List<Problem> problems() {
		return this.problems.get();
	}

	/** The files of the pages that are kept back because of a mistake in them. */
	public List<String> withheld() {
		return this.snapshot.withheld();
	}

	/** The files that are broken now, and whose last good version is in use. */
	public List<String> kept() {
		return this.snapshot.kept();
	}

	/** The line of a file that a problem points at, empty if there is none. */
	public String line(Problem problem) {
		return this.snapshot.text(problem.file())
			.flatMap((file) -> file.text().lines().skip(problem.place().line() - 1L).findFirst())
			.orElse("");
	}

	Redirects moves() {
		return this.moves;
	}

}
