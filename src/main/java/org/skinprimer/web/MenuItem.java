package org.skinprimer.web;

import java.util.Optional;

import org.skinprimer.content.PagePath;

/**
 * A link of a menu.
 *
 * @param address where it leads
 * @param current {@code page} on that page, {@code true} below it, elsewhere empty
 */
public record MenuItem(String address, String title, Optional<String> current) {

	/** A link that a reader may be on, but not below. */
	static MenuItem of(PagePath address, String title, PagePath here) {
		return new MenuItem(address.value(), title, Optional.of("page").filter((page) -> address.equals(here)));
	}

}
