package org.skinprimer.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;
import org.skinprimer.web.NotFound;

/** Shows how the articles measure up, below what editors wrote about it. */
@Controller
class AssessmentController {

	@GetMapping("/about/self-assessment")
	String show(PagePath path, Site site, Model model) {
		Page page = site.page(path).orElseThrow(() -> new NotFound(path));
		model.addAttribute("head", Head.of(site, path, page.header().title(), page.header().description()));
		model.addAttribute("article", ArticleView.of(page, site));
		model.addAttribute("assessment", AssessmentView.of(site));
		return "page/assessment";
	}

}
