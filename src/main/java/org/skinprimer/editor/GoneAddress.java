package org.skinprimer.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.web.DateView;
import org.skinprimer.web.DeskAddress;

/**
 * An address that visitors may remember and whose page is gone.
 *
 * @param since the day it was first served
 * @param history what the page said
 */
record GoneAddress(String address, DateView since, String history) {

	/**
	 * The addresses in their order.
	 * @param gone each address with the time it was first served
	 */
	static List<GoneAddress> of(Map<PagePath, Instant> gone, SiteSettings settings) {
		return gone.entrySet()
			.stream()
			.map((entry) -> new GoneAddress(entry.getKey().value(),
					DateView.brief(LocalDate.ofInstant(entry.getValue(), settings.timeZone()), settings),
					DeskAddress.history(entry.getKey())))
			.toList();
	}

}
