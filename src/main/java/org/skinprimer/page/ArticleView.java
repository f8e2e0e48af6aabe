package org.skinprimer.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Outline;
import org.skinprimer.markdown.RenderedHtml;
import org.skinprimer.seo.Crumb;
import org.skinprimer.web.DateView;

/**
 * The page of an article.
 *
 * @param section the folder of its section, empty outside the sections
 * @param title its title
 * @param trail the way to it from the home page
 * @param minutes how long it takes to read
 * @param changed when it last changed
 * @param review who reviewed it, if somebody did
 * @param reviewDue when it is reviewed next
 * @param keyPoints what to know and do, in short
 * @param contents the table of contents
 * @param icons the icons of its care notices
 * @param body the text
 * @param words the words of the glossary that it explains
 * @param sources what it cites
 * @param changes the public change log
 * @param steps the way on from it
 * @param related other pages on the subject
 */
record ArticleView(String section, String title, List<Crumb> trail, int minutes, Optional<DateView> changed,
		Optional<ReviewView> review, Optional<DateView> reviewDue, List<String> keyPoints, List<Outline.Entry> contents,
		List<String> icons, RenderedHtml body, List<Term> words, List<SourceView> sources, List<ChangeView> changes,
		StepsView steps, List<PageLink> related) {

	static ArticleView of(Page page, Site site, List<PageLink> related) {
		FrontMatter header = page.header();
		SiteSettings settings = site.settings();
		Optional<Section> section = site.section(page.path());
		return new ArticleView(section.map(Section::name).orElse(""), header.title(), Crumb.trail(page, site),
				page.readingMinutes(),
				page.changed().map((at) -> DateView.of(LocalDate.ofInstant(at, settings.timeZone()), settings)),
				header.reviewed()
					.map((review) -> new ReviewView(review.by(), review.role(), DateView.of(review.on(), settings))),
				header.reviewDue().map((due) -> DateView.of(due, settings)), header.keyPoints(),
				page.document().outline().contents(), page.document().icons(), page.document().html(),
				words(page.document(), site), SourceView.of(page.document(), site),
				header.changes()
					.stream()
					.map((change) -> new ChangeView(DateView.of(change.on(), settings), change.what()))
					.toList(),
				section.map((part) -> StepsView.of(page, part, site)).orElse(StepsView.NONE), related);
	}

	/** The words of the glossary that a text explains, in the order of first use. */
	static List<Term> words(Document document, Site site) {
		return document.terms().stream().flatMap((id) -> site.term(id).stream()).toList();
	}

	/**
	 * A review by a clinician.
	 *
	 * @param by who reviewed it
	 * @param role what makes them fit to
	 * @param on the day
	 */
	record ReviewView(String by, String role, DateView on) {
	}

	/**
	 * A line of the change log.
	 *
	 * @param on the day
	 * @param what what changed
	 */
	record ChangeView(DateView on, String what) {
	}

}
