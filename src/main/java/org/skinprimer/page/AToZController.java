package org.skinprimer.page;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;

/** Shows the subjects and the words of the glossary by their first letters. */
@Controller
class AToZController {

	private final MessageSource words;

	AToZController(MessageSource words) {
		this.words = words;
	}

	@GetMapping("/a-to-z")
	String show(Site site, Locale locale, Model model) {
		model.addAttribute("head", Head.of(site, PagePath.A_TO_Z, this.words.getMessage("atoz.title", null, locale),
				this.words.getMessage("atoz.description", null, locale)));
		model.addAttribute("index", AToZView.of(site));
		return "page/a-to-z";
	}

}
