package org.skinprimer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;
import org.skinprimer.seo.Head;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.NotFound;

/** Shows the lists that the program makes of all pages and data files. */
@Controller
class IndexController implements MadePages {

	private final MessageSource words;

	IndexController(MessageSource words) {
		this.words = words;
	}

	@GetMapping("/a-to-z")
	String subjects(Site site, Locale locale, Model model) {
		model.addAttribute("head", Head.of(site, PagePath.A_TO_Z, word("atoz.title", locale),
				word("atoz.description", locale), word("breadcrumb.home", locale)));
		model.addAttribute("index", AToZView.of(site));
		return "page/a-to-z";
	}

	@GetMapping("/glossary")
	String glossary(Site site, Locale locale, Model model) {
		require(PagePath.GLOSSARY, site);
		model.addAttribute("head", Head.glossary(site, word("glossary.title", locale),
				word("glossary.description", locale), word("breadcrumb.home", locale)));
		model.addAttribute("letters", LetterGroup.of(site.glossary(), Term::term, List.of()));
		return "page/glossary";
	}

	@GetMapping("/sources")
	String sources(Site site, Locale locale, Model model) {
		require(PagePath.SOURCES, site);
		model.addAttribute("head", Head.of(site, PagePath.SOURCES, word("sources.title", locale),
				word("sources.description", locale), word("breadcrumb.home", locale)));
		model.addAttribute("evidence", SourcesView.of(site));
		return "page/sources";
	}

	private static void require(PagePath path, Site site) {
		if (!site.has(path)) {
			throw NotFound.of(path, site);
		}
	}

	@Override
	public List<MadePage> of(Site site, Locale locale) {
		List<MadePage> made = new ArrayList<>();
		if (!site.articles().isEmpty() || !site.glossary().isEmpty()) {
			made.add(made(PagePath.A_TO_Z, "atoz", locale));
		}
		if (!site.glossary().isEmpty()) {
			made.add(made(PagePath.GLOSSARY, "glossary", locale));
		}
		if (!site.citations().isEmpty()) {
			made.add(made(PagePath.SOURCES, "sources", locale));
		}
		if (!site.articles().isEmpty()) {
			made.add(made(PagePath.TAKE_HOME, "takeHome", locale));
		}
		return List.copyOf(made);
	}

	private MadePage made(PagePath path, String key, Locale locale) {
		return new MadePage(path, word(key + ".title", locale), word(key + ".description", locale),
				List.of(word(key + ".names", locale).split(", ")), word(key + ".lede", locale));
	}

	private String word(String key, Locale locale) {
		return this.words.getMessage(key, null, locale);
	}

}
