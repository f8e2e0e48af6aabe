package org.skinprimer.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.decision.Decision;
import org.skinprimer.seo.Head;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.QueryString;
import org.skinprimer.yaml.LocatedText;

/** Shows decisions, and what a person answers. It keeps no answer. */
@Component
class DecisionPages implements MadePages {

	/** Ends the address of a sheet whose answers are to be changed. */
	private static final String CHANGE = "change";

	private final MessageSource words;

	DecisionPages(MessageSource words) {
		this.words = words;
	}

	@Override
	public Optional<String> show(PagePath path, QueryString query, Site site, Locale locale, Model model) {
		for (Decision decision : site.shared().tools().all(Decision.class)) {
			if (path.value().equals(decision.address())) {
				model.addAttribute("head", head(decision, site, locale));
				return Optional.of(aid(decision, Replies.none(decision), site, model));
			}
			if (path.value().equals(decision.sheet())) {
				return Optional.of(sheet(decision, query, site, locale, model));
			}
		}
		return Optional.empty();
	}

	private String aid(Decision decision, Replies replies, Site site, Model model) {
		model.addAttribute("aid", AidView.of(decision, replies, site));
		return "decide/aid";
	}

	private String sheet(Decision decision, QueryString query, Site site, Locale locale, Model model) {
		model.addAttribute("head", Head.unlisted(site, word("decide.sheet", locale, decision.question().text())));
		Replies replies = Replies.of(query, decision, (key, about) -> word(key, locale, about))
			.needed(word("decide.mistake.none", locale));
		// Who comes back to change an answer finds those that were there.
		boolean isChanged = query.raw().equals(CHANGE) || query.raw().endsWith("&" + CHANGE);
		if (replies.hasMistakes() || isChanged) {
			return aid(decision, replies, site, model);
		}
		model.addAttribute("aid", AidView.of(decision, replies, site));
		model.addAttribute("sheet", SheetView.of(decision, replies));
		model.addAttribute("change", decision.sheet() + "?" + query.raw() + "&" + CHANGE);
		return "decide/sheet";
	}

	private Head head(Decision decision, Site site, Locale locale) {
		PagePath path = new PagePath(decision.address());
		String title = decision.question().text();
		return Head.of(site, path, title, decision.description().text(),
				PageLink.steps(word("breadcrumb.home", locale), path, title, site),
				CitedView.of(decision.sources().toList(), site).sources());
	}

	@Override
	public List<MadePage> of(Site site, Locale locale) {
		return site.shared()
			.tools()
			.all(Decision.class)
			.stream()
			.map((decision) -> new MadePage(new PagePath(decision.address()), decision.question().text(),
					decision.description().text(), decision.names(),
					decision.texts().map(LocatedText::text).collect(Collectors.joining(" "))))
			.toList();
	}

	private String word(String key, Locale locale, Object... arguments) {
		return this.words.getMessage(key, arguments, locale);
	}

}
