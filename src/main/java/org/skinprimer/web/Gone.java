package org.skinprimer.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.skinprimer.content.PagePath;

/** A page was taken away, and nothing took its place. */
@ResponseStatus(HttpStatus.GONE)
public class Gone extends RuntimeException {

	/** Names the address that was asked for. */
	public Gone(PagePath address) {
		super("the page at " + address + " was taken away", null, false, false);
	}

}
