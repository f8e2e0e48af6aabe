package org.skinprimer.page;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;
import org.skinprimer.web.Gone;
import org.skinprimer.web.NotFound;

/** Shows the pages that editors write. */
@Controller
class PageController {

	@GetMapping("/**")
	String show(PagePath path, Site site, Model model) {
		Optional<Page> page = site.page(path);
		Optional<Section> section = site.section(path).filter((any) -> any.path().equals(path));
		if (path.equals(PagePath.HOME)) {
			HomeView home = HomeView.of(site);
			model.addAttribute("head", head(site, path, page, home.title()));
			model.addAttribute("home", home);
			return "page/home";
		}
		if (section.isPresent()) {
			model.addAttribute("head", head(site, path, page, section.get().title()));
			model.addAttribute("guide", SectionView.of(section.get(), site));
			return "page/section";
		}
		Page shown = page.orElseThrow(() -> missing(path, site));
		model.addAttribute("head", head(site, path, page, shown.header().title()));
		model.addAttribute("article", ArticleView.of(shown, site));
		return site.section(path).isPresent() ? "page/article" : "page/plain";
	}

	private static RuntimeException missing(PagePath path, Site site) {
		return site.wasServed(PagePath.canonical(path.value())) ? new Gone(path) : new NotFound(path);
	}

	private static Head head(Site site, PagePath path, Optional<Page> page, String title) {
		return Head.of(site, path, title,
				page.map((any) -> any.header().description()).orElse(site.settings().tagline()));
	}

}
