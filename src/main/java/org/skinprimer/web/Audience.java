package org.skinprimer.web;

import org.skinprimer.content.PagePath;

/** Who sees a page, and for what. */
enum Audience {

	/** Everyone, to read it. */
	EVERYONE(""),
	/** Editors, to work. */
	DESK(DeskAddress.DESK),
	/** Editors, to see what everyone will see. */
	PREVIEW(DeskAddress.PREVIEW);

	private final String prefix;

	Audience(String prefix) {
		this.prefix = prefix;
	}

	/** Who sees the page with an address. */
	static Audience of(PagePath path) {
		if (isBelow(path, PREVIEW)) {
			return PREVIEW;
		}
		return isBelow(path, DESK) ? DESK : EVERYONE;
	}

	private static boolean isBelow(PagePath path, Audience audience) {
		return !path.behind(audience.prefix).equals(path);
	}

	/** The address for which the page is laid out: a preview stands in for its page. */
	PagePath shown(PagePath path) {
		return (this == PREVIEW) ? path.behind(this.prefix) : path;
	}

}
