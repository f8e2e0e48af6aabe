package org.skinprimer.triage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;
import org.skinprimer.shared.Question;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.NotFound;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.QueryString;

/** Asks about signs, and says how fast to get help. It keeps no answer. */
@Controller
class TriageController implements MadePages {

	private final MessageSource words;

	TriageController(MessageSource words) {
		this.words = words;
	}

	/** Search engines may lead to the questions, but not to what somebody answered. */
	@GetMapping("/aftercare/when-to-call")
	String show(QueryString address, Site site, Locale locale, Model model) {
		if (!site.has(PagePath.WHEN_TO_CALL)) {
			throw new NotFound(PagePath.WHEN_TO_CALL);
		}
		model.addAttribute("head",
				address.sent() ? Head.unlisted(site, word("triage.answered", locale)) : head(site, locale));
		model.addAttribute("address", PagePath.WHEN_TO_CALL.value());
		model.addAttribute("triage",
				TriageView.of(Answers.of(address, site.shared().questions()), address.sent(), site));
		return "triage/when-to-call";
	}

	private Head head(Site site, Locale locale) {
		String title = word("triage.title", locale);
		return Head.of(site, PagePath.WHEN_TO_CALL, title, word("triage.description", locale),
				PageLink.steps(word("breadcrumb.home", locale), PagePath.WHEN_TO_CALL, title, site));
	}

	@Override
	public List<MadePage> of(Site site, Locale locale) {
		if (!site.has(PagePath.WHEN_TO_CALL)) {
			return List.of();
		}
		String asked = site.shared()
			.questions()
			.byId()
			.values()
			.stream()
			.map(Question::ask)
			.collect(Collectors.joining(" "));
		return List.of(new MadePage(PagePath.WHEN_TO_CALL, word("triage.title", locale),
				word("triage.description", locale), List.of(word("triage.names", locale).split(", ")), asked));
	}

	private String word(String key, Locale locale) {
		return this.words.getMessage(key, null, locale);
	}

}
