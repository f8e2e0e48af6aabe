package org.skinprimer.search;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.web.MadePage;

/**
 * A page that was found.
 *
 * @param section its section, empty outside the sections
 * @param minutes how long it takes to read, 0 where that is not told
 * @param parts where the words stand, best first
 */
record HitView(String address, List<TextFragment> title, Optional<Section> section, int minutes, List<PartView> parts) {

	/** Shows a hit as its page is now; empty if visitors do not get the page. */
	static Optional<HitView> of(SearchResults.Hit hit, Site site) {
		Highlighter highlighter = new Highlighter(hit.marked());
		return hit.made().map((made) -> of(made, highlighter, site)).or(() -> site.page(hit.page()).map((page) -> {
			List<PagePart> all = PagePart.of(page);
			List<PagePart> best = hit.parts()
				.stream()
				.flatMap((id) -> all.stream().filter((part) -> part.id().equals(id)))
				.toList();
			List<PartView> parts = best.stream()
				.map((part) -> PartView.of(part, page, highlighter, part == best.get(0)))
				.toList();
			return new HitView(page.path().value(), highlighter.highlight(page.header().title()),
					site.section(page.path()), page.readingMinutes(),
					parts.isEmpty() ? List.of(PartView.about(page, highlighter)) : parts);
		}));
	}

	private static HitView of(MadePage page, Highlighter highlighter, Site site) {
		String text = page.text().isEmpty() ? page.description() : page.text();
		return new HitView(page.path().value(), highlighter.highlight(page.title()), site.section(page.path()), 0,
				List.of(new PartView(page.path().value(), List.of(), highlighter.excerpt(text))));
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
	 * @param heading its heading, empty above the first
	 */
	record PartView(String address, List<TextFragment> heading, List<TextFragment> excerpt) {

		/** A part, with some of its words only where they are shown. */
		static PartView of(PagePart part, Page page, Highlighter highlighter, boolean withWords) {
			String text = part.text().isEmpty() ? page.header().description() : part.text();
			return new PartView(part.id().isEmpty() ? page.path().value() : page.path() + "#" + part.id(),
					highlighter.highlight(part.heading()), withWords ? highlighter.excerpt(text) : List.of());
		}

		static PartView about(Page page, Highlighter highlighter) {
			return new PartView(page.path().value(), List.of(), highlighter.highlight(page.header().description()));
		}

	}

}
