package org.skinprimer.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.NotFound;
import org.skinprimer.web.QueryString;

/** Shows the pages that editors write, and those that are made of their data files. */
@Controller
class PageController {

	private final PageViews views;

	private final PageHeads heads;

	private final List<MadePages> made;

	PageController(PageViews views, PageHeads heads, List<MadePages> made) {
		this.views = views;
		this.heads = heads;
		this.made = made;
	}

	@GetMapping("/**")
	String show(PagePath path, QueryString query, Site site, Locale locale, Model model) {
		return this.made.stream()
			.flatMap((pages) -> pages.show(path, query, site, locale, model).stream())
			.findFirst()
			.orElseGet(() -> written(path, site, locale, model));
	}

	private String written(PagePath path, Site site, Locale locale, Model model) {
		Optional<Page> page = site.page(path);
		String view = this.views.show(path, page, site, model).orElseThrow(() -> NotFound.of(path, site));
		model.addAttribute("head", this.heads.of(path, page, site, locale));
		return view;
	}

}
