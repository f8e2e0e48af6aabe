package org.skinprimer.live;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import org.skinprimer.load.UnreadableContent;

/**
 * Says in one plain sentence, instead of a stack trace, that there is nothing to serve.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableContentReporter implements SpringBootExceptionReporter {

	@Override
	public boolean reportException(Throwable failure) {
		if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof UnreadableContent unreadable) {
			System.err.println(unreadable.getMessage());
			return true;
		}
		return false;
	}

}
