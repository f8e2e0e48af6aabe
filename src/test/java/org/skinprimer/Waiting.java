package org.skinprimer;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;

/** Waits for what happens beside a test. */
public final class Waiting {

	private Waiting() {
	}

	/** Asks again and again until it has happened, and fails if it takes too long. */
	public static void until(Callable<Boolean> happened) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(10))
			.until(happened);
	}

}
