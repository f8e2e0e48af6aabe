package org.skinprimer.page;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;

/** Joins guides into one page to print and take home. */
@Controller
class TakeHomeController {

	private final MessageSource words;

	TakeHomeController(MessageSource words) {
		this.words = words;
	}

	/** An address that asks for guides has them ticked. */
	@GetMapping("/take-home")
	String choose(@RequestParam MultiValueMap<String, String> asked, Site site, Locale locale, Model model) {
		PackSelection choice = PackSelection.of(asked, site);
		model.addAttribute("head", Head.of(site, PagePath.TAKE_HOME, word("takeHome.title", locale),
				word("takeHome.description", locale), word("breadcrumb.home", locale)));
		model.addAttribute("choice", ChoiceView.of(choice.isEmpty() ? PackSelection.usual(site) : choice, site));
		return "page/choice";
	}

	/** Each choice has an address of its own, and none is for search engines. */
	@GetMapping("/take-home/pack")
	String show(@RequestParam MultiValueMap<String, String> asked, Site site, Locale locale, Model model) {
		PackSelection choice = PackSelection.of(asked, site);
		model.addAttribute("head", Head.unlisted(site, word("pack.title", locale)));
		if (choice.isEmpty()) {
			model.addAttribute("choice", ChoiceView.of(choice, site));
			model.addAttribute("nothing", choice.unknown() > 0 ? "takeHome.unknown" : "takeHome.none");
			return "page/choice";
		}
		model.addAttribute("pack", PackView.of(choice, !asked.getOrDefault("sources", List.of()).contains("no"),
				asked.getOrDefault("size", List.of()).contains("large"), site));
		return "page/pack";
	}

	private String word(String key, Locale locale) {
		return this.words.getMessage(key, null, locale);
	}

}
