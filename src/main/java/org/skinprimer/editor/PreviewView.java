package org.skinprimer.editor;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Publication;
import org.skinprimer.content.Site;
import org.skinprimer.web.DateView;
import org.skinprimer.web.DeskAddress;

/**
 * What stands above the preview of a page.
 *
 * @param state whether visitors see the page, and if not, why
 * @param when when the page appears or disappeared
 * @param history where its revisions are
 */
record PreviewView(Publication state, Optional<DateView> when, String address, String history) {

	static PreviewView of(Page page, Site site) {
		Publication state = page.publication(site.instant(), site.settings().timeZone());
		Optional<LocalDateTime> when = switch (state) {
			case SCHEDULED -> page.header().schedule().publishOn();
			case EXPIRED -> page.header().schedule().expiresOn();
			case DRAFT, PUBLISHED -> Optional.empty();
		};
		return new PreviewView(state, when.map((minute) -> DateView.of(minute, site.settings())), page.path().value(),
				DeskAddress.history(page.path()));
	}

	/** The state as the words call it. */
	public String kind() {
		return this.state.name().toLowerCase(Locale.ROOT);
	}

	/** Whether visitors see the page as well. */
	public boolean published() {
		return this.state == Publication.PUBLISHED;
	}

}
