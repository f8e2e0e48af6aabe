package org.skinprimer.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A part of the site: a folder named in the site's settings.
 *
 * @param path its address
 * @param label what menus call it
 * @param index the page that owns the folder, empty if it is missing or withheld
 * @param articles its articles in reading order
 */
public record Section(PagePath path, String label, Optional<Page> index, List<Page> articles) {

	public Section {
		articles = List.copyOf(articles);
	}

	/** The minutes that all its articles take to read. */
	public int readingMinutes() {
		return this.articles.stream().mapToInt(Page::readingMinutes).sum();
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
