package org.skinprimer.page;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Outline;
import org.skinprimer.markdown.RenderedHtml;

/**
 * The text of a page, and what stands around it because of it.
 *
 * @param html the text
 * @param icons the icons of its care notices
 * @param words the words of the glossary that it explains, in the order of first use
 * @param sources what it cites, in the order of the numbers
 */
public record BodyView(RenderedHtml html, List<String> icons, List<Outline.Entry> contents, List<Term> words,
		List<SourceView> sources) {

	static BodyView of(Optional<Page> page, Site site) {
		Document document = page.map(Page::document).orElse(Document.EMPTY);
		return new BodyView(page.map(site::html).orElse(RenderedHtml.EMPTY), document.icons(),
				document.outline().contents(),
				document.terms().stream().flatMap((id) -> site.term(id).stream()).toList(),
				document.citations().stream().flatMap((id) -> site.source(id).stream()).map(SourceView::of).toList());
	}

}
