package org.skinprimer.start;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/**
 * Looks at something that the program needs, as soon as its settings are known. What is
 * found missing only later, while beans and the server are half made, fills the log with
 * what that breaks. It is registered as a listener in {@code META-INF/spring.factories}.
 */
public interface StartupCheck extends ApplicationListener<SpringApplicationEvent> {

	/**
	 * Looks.
	 * @param settings gives the settings of the program
	 * @throws CannotStart if it is missing
	 */
	void check(Binder settings);

	/** Lets go of what is held only until the program has started, or failed to. */
	default void release() {
		// Most hold nothing.
	}

	@Override
	default void onApplicationEvent(SpringApplicationEvent event) {
		// A build that prepares the beans needs nothing and starts nothing.
		if (event instanceof ApplicationEnvironmentPreparedEvent prepared
				&& !Boolean.getBoolean("spring.aot.processing")) {
			check(Binder.get(prepared.getEnvironment()));
		}
		else if (event instanceof ApplicationStartedEvent || event instanceof ApplicationFailedEvent) {
			release();
		}
	}

}
