package org.skinprimer.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.skinprimer.content.PagePath;

/**
 * No page has an address, but one may have had it: that it is missing or gone is not said
 * before the history was read, for browsers and search engines keep such answers.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class NotKnownYet extends RuntimeException {

	/** Names the address that was asked for. */
	public NotKnownYet(PagePath address) {
		super("it is not known yet what was at " + address, null, false, false);
	}

}
