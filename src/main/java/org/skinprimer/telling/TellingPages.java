package org.skinprimer.telling;

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
import org.skinprimer.shared.ClinicSheet;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.QueryString;
import org.skinprimer.yaml.LocatedText;

/** Asks what a clinic must know, and shows it on a page to print. It keeps no answer. */
@Component
class TellingPages implements MadePages {

	/** Ends the address of a sheet whose answers are to be changed. */
	private static final String CHANGE = "change";

	private final MessageSource words;

	TellingPages(MessageSource words) {
		this.words = words;
	}

	@Override
	public Optional<String> show(PagePath path, QueryString query, Site site, Locale locale, Model model) {
		return site.shared().tools().of(ClinicSheet.TOOL).flatMap((sheet) -> {
			if (path.value().equals(sheet.address())) {
				model.addAttribute("head", head(sheet, site, locale));
				model.addAttribute("telling", TellingView.of(sheet, Told.nothing(sheet), site));
				return Optional.of("telling/form");
			}
			return path.value().equals(sheet.sheet()) ? Optional.of(sheet(sheet, query, site, locale, model))
					: Optional.empty();
		});
	}

	private String sheet(ClinicSheet sheet, QueryString query, Site site, Locale locale, Model model) {
		model.addAttribute("head", Head.unlisted(site, sheet.text().title().text()));
		Told told = Told.of(query, sheet, (key, about) -> word(key, locale, about))
			.needed(word("telling.mistake.none", locale));
		model.addAttribute("telling", TellingView.of(sheet, told, site));
		model.addAttribute("change", sheet.sheet() + "?" + query.raw() + "&" + CHANGE);
		// Who comes back to change an answer finds those that were there.
		return (told.hasMistakes() || query.raw().endsWith("&" + CHANGE)) ? "telling/form" : "telling/sheet";
	}

	private Head head(ClinicSheet sheet, Site site, Locale locale) {
		PagePath path = new PagePath(sheet.address());
		return Head.of(site, path, sheet.text().title().text(), sheet.text().description().text(),
				PageLink.steps(word("breadcrumb.home", locale), path, sheet.text().title().text(), site));
	}

	@Override
	public List<MadePage> of(Site site, Locale locale) {
		return site.shared()
			.tools()
			.of(ClinicSheet.TOOL)
			.map((sheet) -> new MadePage(new PagePath(sheet.address()), sheet.text().title().text(),
					sheet.text().description().text(), sheet.text().names(),
					sheet.texts().map(LocatedText::text).collect(Collectors.joining(" "))))
			.stream()
			.toList();
	}

	private String word(String key, Locale locale, Object... arguments) {
		return this.words.getMessage(key, arguments, locale);
	}

}
