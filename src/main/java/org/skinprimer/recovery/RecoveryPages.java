package org.skinprimer.recovery;

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
import org.skinprimer.shared.Day;
import org.skinprimer.shared.Recovery;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.QueryString;
import org.skinprimer.yaml.LocatedText;

/** Shows the days after treatment. */
@Component
class RecoveryPages implements MadePages {

	private final MessageSource words;

	RecoveryPages(MessageSource words) {
		this.words = words;
	}

	@Override
	public Optional<String> show(PagePath path, QueryString query, Site site, Locale locale, Model model) {
		Recovery recovery = site.shared().recovery();
		if (!recovery.addresses().contains(path.value())) {
			return Optional.empty();
		}
		Optional<Day> day = Optional.ofNullable(recovery.byAddress().get(path.value()));
		String treatment = treatment(site, locale);
		String name = name(day, locale);
		String which = day.isPresent() ? "one" : "all";
		String heading = day.isPresent() ? word("days.heading", locale, name) : name;
		List<PageLink> steps = PageLink.steps(word("breadcrumb.home", locale), path, name, site);
		model.addAttribute("head",
				Head.of(site, path, heading, word("days." + which + ".description", locale, name, treatment), steps)
					.titled(word("days." + which + ".title", locale, name, treatment), site));
		model.addAttribute("days", DaysView.of(recovery, path, site));
		return Optional.of(day.isPresent() ? "recovery/day" : "recovery/normal");
	}

	@Override
	public List<MadePage> of(Site site, Locale locale) {
		Recovery recovery = site.shared().recovery();
		return recovery.addresses().stream().map((address) -> {
			Optional<Day> day = Optional.ofNullable(recovery.byAddress().get(address));
			String name = name(day, locale);
			String which = day.isPresent() ? "one" : "all";
			return new MadePage(new PagePath(address), day.isPresent() ? word("days.heading", locale, name) : name,
					word("days." + which + ".description", locale, name, treatment(site, locale)),
					List.of(word("days." + which + ".title", locale, name, treatment(site, locale))),
					day.stream().flatMap(Day::texts).map(LocatedText::text).collect(Collectors.joining(" ")));
		}).toList();
	}

	private String treatment(Site site, Locale locale) {
		return site.settings()
			.identity()
			.procedure()
			.map((name) -> name.toLowerCase(locale))
			.orElseGet(() -> word("days.treatment", locale));
	}

	private String name(Optional<Day> day, Locale locale) {
		return day.map((one) -> word(one.isWeek() ? "days.week" : "days.day", locale, one.number()))
			.orElseGet(() -> word("days.all", locale));
	}

	private String word(String key, Locale locale, Object... arguments) {
		return this.words.getMessage(key, arguments, locale);
	}

}
