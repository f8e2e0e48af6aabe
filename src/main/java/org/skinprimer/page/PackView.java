package org.skinprimer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.RenderedHtml;

/**
 * Guides joined into one page to print. It is the same for everyone who chooses the same.
 *
 * @param choice what was asked for
 * @param sources whether the sources of each guide are in it
 * @param large whether it is printed in large type
 * @param pages how many sheets of paper it takes, counted by its words
 * @param guides the guides in reading order
 * @param icons the notice icons that they use
 * @param words the words that they use and the glossary explains, in alphabetical order
 * @param minutes how long all of them take to read
 * @param site the address of the home page
 */
record PackView(PackSelection choice, boolean sources, boolean large, int pages, List<PackedGuide> guides,
		List<String> icons, List<Term> words, int minutes, String site) {

	/** On paper, as packs of the shipped guides were printed on Letter. */
	private static final double WORDS_A_PAGE = 390;

	private static final double SOURCES_A_PAGE = 23;

	private static final double MEANINGS_A_PAGE = 25;

	/** Of a page, what a figure takes and what it leaves empty before it. */
	private static final double FIGURE = 1.3;

	/** The same where large words leave less empty. */
	private static final double FIGURE_IN_LARGE = 0.4;

	/** Of the paper that large words take to that of the others. */
	private static final double LARGER = 3.1;

	static PackView of(PackSelection choice, boolean sources, boolean large, Site site) {
		List<PackedGuide> guides = new ArrayList<>();
		choice.guides()
			.forEach((page) -> guides.add(PackedGuide.of(page, "part-" + (guides.size() + 1), sources, site)));
		List<String> icons = choice.guides()
			.stream()
			.flatMap((page) -> page.document().icons().stream())
			.distinct()
			.toList();
		List<Term> words = words(choice.guides(), site);
		return new PackView(choice, sources, large, pages(choice, words.size(), sources, large), List.copyOf(guides),
				icons, words, choice.guides().stream().mapToInt(Page::readingMinutes).sum(), site.settings().baseUrl());
	}

	/** Each guide begins on a page of its own, and so do the meanings and the notes. */
	private static int pages(PackSelection choice, int meanings, boolean sources, boolean large) {
		double size = large ? LARGER : 1;
		int guides = choice.guides().stream().map(Page::document).mapToInt((guide) -> {
			double works = sources ? guide.citations().size() / SOURCES_A_PAGE : 0;
			double figures = guide.images().size() * (large ? FIGURE_IN_LARGE : FIGURE);
			return (int) Math.ceil(size * (guide.words() / WORDS_A_PAGE + works) + figures);
		}).sum();
		return (large ? 3 : 2) + guides + (int) Math.ceil(size * meanings / MEANINGS_A_PAGE);
	}

	private static List<Term> words(List<Page> pages, Site site) {
		Set<String> used = pages.stream()
			.flatMap((page) -> page.document().terms().stream())
			.collect(Collectors.toSet());
		return site.glossary().stream().filter((term) -> used.contains(term.id())).toList();
	}

	/** How many guides a pack holds. */
	public int most() {
		return PackSelection.MOST;
	}

	/** The address of the same guides with their sources, or without. */
	public String otherwise() {
		return address(!this.sources, this.large);
	}

	/** The address of the same guides in the other size of type. */
	public String sized() {
		return address(this.sources, !this.large);
	}

	private String address(boolean withSources, boolean inLarge) {
		return PagePath.TAKE_HOME + "/pack?" + this.choice.query() + (withSources ? "" : "&sources=no")
				+ (inLarge ? "&size=large" : "");
	}

	/** How many pages these take with their sources, or without. */
	public int otherPages() {
		return pages(this.choice, this.words.size(), !this.sources, this.large);
	}

	/** How many pages these take in the other size of type. */
	public int sizedPages() {
		return pages(this.choice, this.words.size(), this.sources, !this.large);
	}

	/** The address to choose other guides at. */
	public String change() {
		return PagePath.TAKE_HOME + "?" + this.choice.query();
	}

	/**
	 * A guide of the pack.
	 *
	 * @param id the fragment that leads to it; the ids inside begin with it and a hyphen
	 * @param article what its own page shows
	 * @param html its text, with headings and ids that fit into the pack
	 * @param address its public address
	 */
	record PackedGuide(String id, ArticleView article, RenderedHtml html, String address) {

		static PackedGuide of(Page page, String id, boolean sources, Site site) {
			RenderedHtml html = site.html(page).asPart(id + "-");
			return new PackedGuide(id, ArticleView.of(page, site, List.of()), sources ? html : html.withoutCitations(),
					site.settings().canonical(page.path()));
		}

	}

}
