package org.skinprimer.catalog;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.skinprimer.catalog.CatalogView.Asked;
import org.skinprimer.content.Site;
import org.skinprimer.live.ContentInspector;
import org.skinprimer.seo.Head;
import org.skinprimer.web.DeskAddress;

/** Shows all pages in one list. */
@Controller
class CatalogController {

	private final ContentInspector inspector;

	private final MessageSource words;

	CatalogController(ContentInspector inspector, MessageSource words) {
		this.inspector = inspector;
		this.words = words;
	}

	@GetMapping(DeskAddress.PAGES)
	String show(@RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "") String section,
			@RequestParam(defaultValue = "1") String page, Site site, Model model) {
		model.addAttribute("head",
				Head.unlisted(site, this.words.getMessage("pages.title", new Object[0], Locale.ENGLISH)));
		model.addAttribute("catalog",
				CatalogView.of(this.inspector.current(), new Asked(Order.of(sort), section, number(page))));
		return "editor/pages";
	}

	private static int number(String page) {
		return page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1;
	}

}
