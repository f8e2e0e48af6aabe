package org.skinprimer.editor;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Publication;
import org.skinprimer.content.Site;
import org.skinprimer.page.DateView;
import org.skinprimer.web.DeskAddress;

/**
 * What stands above the preview of a page.
 *
 * @param kind {@code published}, {@code draft}, {@code scheduled} or {@code expired}
 * @param when when the page appears or disappeared, empty if neither
 * @param address its address
 * @param history where its revisions are
 */
record PreviewView(String kind, Optional<DateView> when, String address, String history) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	static PreviewView of(Page page, Site site) {
		Publication state = page.publication(site.instant(), site.settings().timeZone());
		Optional<LocalDateTime> when = switch (state) {
			case SCHEDULED -> page.header().publishOn();
			case EXPIRED -> page.header().expiresOn();
			default -> Optional.empty();
		};
		return new PreviewView(state.name().toLowerCase(Locale.ROOT),
				when.map((moment) -> minute(moment, site.settings().language())), page.path().value(),
				DeskAddress.history(page.path()));
	}

	private static DateView minute(LocalDateTime moment, Locale language) {
		DateView day = DateView.of(moment.toLocalDate(), language);
		String minute = MINUTE.format(moment);
		return new DateView(day.text() + ", " + minute, day.iso() + "T" + minute);
	}

	/** Whether visitors see the page as well. */
	public boolean published() {
		return this.kind.equals("published");
	}

}
