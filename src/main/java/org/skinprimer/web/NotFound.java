package org.skinprimer.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/** Nothing has the address that was asked for. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

	/** Names the address that was asked for. */
	public NotFound(Object address) {
		super("nothing has the address " + address, null, false, false);
	}

	/**
	 * What to answer where no page is: that it is missing, that it is gone, or that this
	 * is not known yet.
	 */
	public static RuntimeException of(PagePath path, Site site) {
		if (!site.knowsEarlierDays()) {
			return new NotKnownYet(path);
		}
		return site.wasServed(PagePath.canonical(path.value())) ? new Gone(path) : new NotFound(path);
	}

}
