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
 * @param parts the guides in reading order
 * @param icons the notice icons that they use
 * @param words the words that they use and the glossary explains, in alphabetical order
 * @param minutes how long all of them take to read
 * @param unknown how many guides were asked for that visitors cannot see
 * @param over how many were left out because a pack is full
 * @param most how many guides a pack holds
 * @param change the address to choose other guides at
 * @param site the address of the home page
 */
record PackView(List<Part> parts, List<String> icons, List<Term> words, int minutes, int unknown, int over, int most,
		String change, String site) {

	static PackView of(PackSelection choice, Site site) {
		List<Part> parts = new ArrayList<>();
		choice.guides().forEach((page) -> parts.add(Part.of(page, "part-" + (parts.size() + 1), site)));
		List<String> icons = choice.guides()
			.stream()
			.flatMap((page) -> page.document().icons().stream())
			.distinct()
			.toList();
		return new PackView(List.copyOf(parts), icons, words(choice.guides(), site),
				choice.guides().stream().mapToInt(Page::readingMinutes).sum(), choice.unknown(), choice.over(),
				PackSelection.MOST, PagePath.TAKE_HOME + "?" + choice.query(), site.settings().baseUrl());
	}

	private static List<Term> words(List<Page> pages, Site site) {
		Set<String> used = pages.stream()
			.flatMap((page) -> page.document().terms().stream())
			.collect(Collectors.toSet());
		return site.glossary().stream().filter((term) -> used.contains(term.id())).toList();
	}

	/**
	 * A guide of the pack.
	 *
	 * @param id the fragment that leads to it; the ids inside begin with it
	 * @param article what its own page shows
	 * @param body its text, with headings and ids that fit into the pack
	 * @param address its public address
	 */
	record Part(String id, ArticleView article, RenderedHtml body, String address) {

		static Part of(Page page, String id, Site site) {
			return new Part(id, ArticleView.of(page, site, List.of()), page.document().html().asPart(id + "-"),
					site.settings().canonical(page.path()));
		}

		/** The fragment that leads to its key points. */
		public String keyPoints() {
			return this.id + "-key-points-heading";
		}

		/** The fragment that leads to its sources. */
		public String sources() {
			return this.id + "-sources";
		}

		/** The fragment that leads to the source with a number. */
		public String source(int number) {
			return this.id + "-source-" + number;
		}

	}

}
