package org.skinprimer.page;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;

/** Shows the glossary. */
@Controller
class GlossaryController {

	private final MessageSource words;

	GlossaryController(MessageSource words) {
		this.words = words;
	}

	@GetMapping("/glossary")
	String show(Site site, Locale locale, Model model) {
		model.addAttribute("head", Head.glossary(site, this.words.getMessage("glossary.title", null, locale),
				this.words.getMessage("glossary.description", null, locale)));
		model.addAttribute("glossary", GlossaryView.of(site));
		return "page/glossary";
	}

}
