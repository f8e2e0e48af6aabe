package org.skinprimer.page;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;

/** Chooses how a page that editors wrote is shown. */
@Component
public class PageViews {

	private final RelatedPages related;

	PageViews(RelatedPages related) {
		this.related = related;
	}

	/**
	 * Puts a page into a model.
	 * @param page the page that has it; a home page and a section do without
	 * @param site what stands around it
	 * @param model what the template prints, all but the head
	 * @return the name of the template, empty if there is nothing to show
	 */
	public Optional<String> show(PagePath path, Optional<Page> page, Site site, Model model) {
		Optional<Section> section = site.section(path);
		if (path.equals(PagePath.HOME)) {
			model.addAttribute("home", HomeView.of(page, site));
			return Optional.of("page/home");
		}
		if (section.isPresent() && section.get().path().equals(path)) {
			Section shown = new Section(path, section.get().label(), page, section.get().articles());
			model.addAttribute("section", SectionView.of(shown, site));
			return Optional.of("page/section");
		}
		page.ifPresent((article) -> model.addAttribute("article",
				ArticleView.of(article, site, this.related.of(article, site))));
		if (site.settings()
			.pages()
			.assessment()
			.flatMap(PagePath::written)
			.flatMap(site::reached)
			.filter(path::equals)
			.isPresent()) {
			model.addAttribute("assessment", AssessmentView.of(site));
		}
		return page.map((any) -> section.isPresent() ? "page/article" : "page/plain");
	}

}
