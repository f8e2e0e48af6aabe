package org.skinprimer.live;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The database did not answer in time; it may do so later. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class NoAnswer extends RuntimeException {

	/** Says why. */
	public NoAnswer(String what, @Nullable Throwable cause) {
		super(what, cause, false, false);
	}

}
