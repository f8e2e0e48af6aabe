package org.skinprimer.page;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;

/** Shows the sources of all pages. */
@Controller
class SourcesController {

	private final MessageSource words;

	SourcesController(MessageSource words) {
		this.words = words;
	}

	@GetMapping("/sources")
	String show(Site site, Locale locale, Model model) {
		model.addAttribute("head", Head.of(site, PagePath.SOURCES, this.words.getMessage("sources.title", null, locale),
				this.words.getMessage("sources.description", null, locale)));
		model.addAttribute("evidence", SourcesView.of(site));
		return "page/sources";
	}

}
