package org.skinprimer.security;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Stops the program, with one plain sentence, before it opens a database or a port if the
 * password of the desk is too weak.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class EditorStartupCheck implements ApplicationListener<ApplicationPreparedEvent>, SpringBootExceptionReporter {

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		Binder.get(event.getApplicationContext().getEnvironment())
			.bindOrCreate("skinprimer.editor", EditorSettings.class);
	}

	@Override
	public boolean reportException(Throwable failure) {
		if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof EditorSettings.WeakPassword weak) {
			System.err.println(weak.getMessage());
			return true;
		}
		return false;
	}

}
