package org.skinprimer.search;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;

/**
 * A page that was found.
 *
 * @param address where it leads
 * @param title its title
 * @param section the folder of its section, empty outside the sections
 * @param label what menus call the section, empty outside the sections
 * @param minutes how long it takes to read
 * @param parts where the words stand, best first
 */
record HitView(String address, List<Piece> title, String section, String label, int minutes, List<PartView> parts) {

	/** Shows a hit as its page is now; empty if visitors do not get the page. */
	static Optional<HitView> of(SearchResults.Hit hit, Highlighter marks, Site site) {
		return site.page(hit.page()).map((page) -> {
			Optional<Section> section = site.section(page.path());
			List<Part> all = Part.of(page);
			List<Part> best = hit.parts()
				.stream()
				.flatMap((id) -> all.stream().filter((part) -> part.id().equals(id)))
				.toList();
			List<PartView> parts = best.stream()
				.map((part) -> PartView.of(part, page, marks, part == best.get(0)))
				.toList();
			return new HitView(page.path().value(), marks.in(page.header().title()),
					section.map(Section::name).orElse(""), section.map(Section::label).orElse(""),
					page.readingMinutes(), parts.isEmpty() ? List.of(PartView.about(page, marks)) : parts);
		});
	}

	/** The best part, which is shown with its words. */
	public PartView best() {
		return this.parts.get(0);
	}

	/** The other parts that a link can lead to. */
	public List<PartView> more() {
		return this.parts.stream().skip(1).filter((part) -> !part.heading().isEmpty()).toList();
	}

	/**
	 * A part of a page.
	 *
	 * @param address where it leads
	 * @param heading its heading, empty above the first
	 * @param excerpt some of its words
	 */
	record PartView(String address, List<Piece> heading, List<Piece> excerpt) {

		/** A part, with some of its words only where they are shown. */
		static PartView of(Part part, Page page, Highlighter marks, boolean withWords) {
			String text = part.text().isEmpty() ? page.header().description() : part.text();
			return new PartView(part.id().isEmpty() ? page.path().value() : page.path() + "#" + part.id(),
					marks.in(part.heading()), withWords ? marks.excerpt(text) : List.of());
		}

		static PartView about(Page page, Highlighter marks) {
			return new PartView(page.path().value(), List.of(), marks.in(page.header().description()));
		}

	}

}
