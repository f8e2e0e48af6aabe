package org.skinprimer.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.QueryString;

/** Asks about signs, and says how fast to get help. It keeps no answer. */
@Component
class TriagePages implements MadePages {

	private final MessageSource words;

	TriagePages(MessageSource words) {
		this.words = words;
	}

	/** Search engines may lead to the questions, but not to what somebody answered. */
	@Override
	public Optional<String> show(PagePath path, QueryString query, Site site, Locale locale, Model model) {
		if (!site.shared().asksForSigns(path)) {
			return Optional.empty();
		}
		model.addAttribute("head",
				query.sent() ? Head.unlisted(site, word("triage.answered", locale)) : head(path, site, locale));
		model.addAttribute("address", path.value());
		model.addAttribute("triage",
				TriageView.of(path, Answers.of(query, site.shared().questions()), query.sent(), site));
		return Optional.of("triage/when-to-call");
	}

	private Head head(PagePath path, Site site, Locale locale) {
		String title = word("triage.title", locale);
		return Head.of(site, path, title, word("triage.description", locale),
				PageLink.steps(word("breadcrumb.home", locale), path, title, site));
	}

	@Override
	public List<MadePage> of(Site site, Locale locale) {
		Questions questions = site.shared().questions();
		if (!questions.areReady()) {
			return List.of();
		}
		String asked = questions.byId().values().stream().map(Question::ask).collect(Collectors.joining(" "));
		return List.of(new MadePage(new PagePath(questions.address()), word("triage.title", locale),
				word("triage.description", locale), List.of(word("triage.names", locale).split(", ")), asked));
	}

	private String word(String key, Locale locale) {
		return this.words.getMessage(key, null, locale);
	}

}
