package org.skinprimer.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing has the address that was asked for. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

	/** Names the address that was asked for. */
	public NotFound(Object address) {
		super("nothing has the address " + address, null, false, false);
	}

}
