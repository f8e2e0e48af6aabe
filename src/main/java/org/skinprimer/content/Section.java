package org.skinprimer.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A part of the site: a folder named in the site's settings. */
public final class Section {

	private final PagePath path;

	private final String label;

	private final Optional<Page> index;

	private final List<Page> articles;

	/** Added up when it is first asked for, then kept; never 0 if there are articles. */
	private volatile int minutes;

	/**
	 * A section.
	 * @param path its address
	 * @param label what menus call it
	 * @param index the page that owns the folder, empty if it is missing or withheld
	 * @param articles its articles in reading order
	 */
	public Section(PagePath path, String label, Optional<Page> index, List<Page> articles) {
		this.path = path;
		this.label = label;
		this.index = index;
		this.articles = List.copyOf(articles);
	}

	/** Its address. */
	public PagePath path() {
		return this.path;
	}

	/** What menus call it. */
	public String label() {
		return this.label;
	}

	/** The page that owns the folder, empty if it is missing or withheld. */
	public Optional<Page> index() {
		return this.index;
	}

	/** Its articles in reading order. */
	public List<Page> articles() {
		return this.articles;
	}

	/** The minutes that all its articles take to read. */
	public int readingMinutes() {
		if (this.minutes == 0) {
			this.minutes = this.articles.stream().mapToInt(Page::readingMinutes).sum();
		}
		return this.minutes;
	}

	/** Where an article stands in reading order, negative if it is not one of them. */
	public int indexOf(PagePath article) {
		return IntStream.range(0, this.articles.size())
			.filter((at) -> this.articles.get(at).path().equals(article))
			.findFirst()
			.orElse(-1);
	}

	/** The name of its folder. */
	public String name() {
		return this.path.name();
	}

	/** Its title, or what menus call it if it has no page of its own. */
	public String title() {
		return this.index.map((page) -> page.header().title()).orElse(this.label);
	}

}
