package org.skinprimer.editor;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Publication;
import org.skinprimer.content.Site;
import org.skinprimer.load.Inspection;
import org.skinprimer.web.DateView;
import org.skinprimer.web.DeskAddress;

/**
 * A page that visitors cannot see now.
 *
 * @param state why not
 * @param when when it appears or disappeared, empty for a draft
 * @param preview where an editor can see it
 */
record HiddenPage(Publication state, String title, String file, Optional<DateView> when, String preview) {

	/** The hidden pages of a site: drafts, then those to come, then those that were. */
	static List<HiddenPage> of(Inspection inspection) {
		return inspection.hidden()
			.stream()
			.map((page) -> of(page, inspection.site()))
			.sorted(Comparator.comparing(HiddenPage::state)
				.thenComparing((page) -> page.when().map(DateView::iso).orElse(""))
				.thenComparing(HiddenPage::file))
			.toList();
	}

	private static HiddenPage of(Page page, Site site) {
		Publication state = page.publication(site.instant(), site.settings().timeZone());
		Optional<LocalDateTime> when = (state == Publication.EXPIRED) ? page.header().schedule().expiresOn()
				: page.header().schedule().publishOn();
		return new HiddenPage(state, page.header().title(), page.source().name(),
				when.map((moment) -> DateView.brief(moment, site.settings())), DeskAddress.preview(page.path()));
	}

	/** The state as the design and the words call it. */
	public String kind() {
		return this.state.name().toLowerCase(Locale.ROOT);
	}

}
