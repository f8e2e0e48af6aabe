package org.skinprimer.start;

import java.util.stream.Stream;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints one plain sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class CannotStartReporter implements SpringBootExceptionReporter {

	@Override
	public boolean reportException(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.filter(CannotStart.class::isInstance)
			.peek((cause) -> System.err.println(cause.getMessage()))
			.findFirst()
			.isPresent();
	}

}
