package org.skinprimer.version;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.diff.Comparison;
import org.skinprimer.history.Revision;
import org.skinprimer.history.Revisions;
import org.skinprimer.page.ArticleView;
import org.skinprimer.seo.Head;
import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.web.NotFound;
import org.skinprimer.web.NotKnownYet;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.PageVersion;

/** Shows earlier texts of the pages that visitors get. */
@Controller
class VersionController {

	/** As a page counts its texts: no more than an {@code int} holds. */
	private static final String NUMBER = "[1-9]\\d{0,8}";

	private final Revisions revisions;

	private final MessageSource words;

	VersionController(Revisions revisions, MessageSource words) {
		this.revisions = revisions;
		this.words = words;
	}

	@GetMapping("/v/{number:" + NUMBER + "}/**")
	String show(@PathVariable int number, PagePath address, Site site, Locale locale, Model model) {
		PagePath path = PagePath.canonical(address.behind("/v/" + number).value());
		if (!site.knowsEarlierDays()) {
			throw new NotKnownYet(path);
		}
		List<Revision> all = this.revisions.of(path, number);
		Page today = all.stream()
			.findFirst()
			.map((newest) -> site.page(newest.path()).orElseThrow(() -> NotFound.of(newest.path(), site)))
			.orElseThrow(() -> new NotFound(address));
		VersionView version = view(all, number, path, today, site).orElseThrow(() -> new NotFound(address));
		model.addAttribute("head", Head.unlisted(site, this.words.getMessage("earlier.head",
				new Object[] { version.article().title(), Integer.toString(number) }, locale)));
		model.addAttribute("version", version);
		return "version/version";
	}

	private Optional<VersionView> view(List<Revision> all, int number, PagePath path, Page today, Site site) {
		Revision shown = all.stream()
			.filter((revision) -> revision.number() == number && revision.path().equals(path))
			.findFirst()
			.orElseThrow();
		Instant until = all.stream()
			.filter((revision) -> revision.number() > number)
			.map(Revision::recordedAt)
			.min(Instant::compareTo)
			.orElse(site.instant());
		return this.revisions.whole(shown)
			.flatMap((text) -> EarlierText.read(today, text, site))
			// Before version 8 of the tables, what pages show of other files was not
			// kept.
			.or(() -> Optional.of(today).filter((any) -> site.number(path).equals(Optional.of(number))))
			.filter((page) -> EarlierText.wasServed(page, shown.recordedAt(), until, site.settings().timeZone()))
			.map((page) -> new VersionView(ArticleView.of(page, site, List.of()),
					PageVersion.of(Optional.of(number), shown.changedAt(), site),
					site.settings().canonical(path.version(number)), PageLink.to(today),
					Comparison.of(EarlierText.words(page), EarlierText.words(today)),
					site.shared()
						.urgency()
						.places(site.shared().urgency().rows(Urgency.PREFIX + Level.EMERGENCY.word()))));
	}

}
