package org.skinprimer.page;

import java.util.List;

import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.RenderedHtml;

/**
 * The page of a section.
 *
 * @param section its folder
 * @param title its title
 * @param icons the icons of its care notices
 * @param body what it is about
 * @param words the words of the glossary that the body explains
 * @param hasParts whether the body has parts of its own, to be read below the guides
 * @param guides its articles in reading order
 * @param minutes how long all of them take to read
 * @param remember the one thing to remember, empty if there is none
 * @param sources what its own text cites
 * @param steps the parts before and after it
 */
record SectionView(String section, String title, List<String> icons, RenderedHtml body, List<Term> words,
		boolean hasParts, List<PageLink> guides, int minutes, String remember, List<SourceView> sources,
		StepsView steps) {

	static SectionView of(Section section, Site site) {
		Document document = section.index().map(Page::document).orElse(Document.EMPTY);
		return new SectionView(section.name(), section.title(), document.icons(), document.html(),
				ArticleView.words(document, site), !document.outline().headings().isEmpty(),
				section.articles().stream().map(PageLink::to).toList(), section.readingMinutes(),
				section.index().flatMap((page) -> page.header().remember()).orElse(""), SourceView.of(document, site),
				StepsView.of(section, site));
	}

}
