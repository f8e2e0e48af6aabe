package org.skinprimer.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Timeout(30)
class BackgroundTaskTests {

	private final AtomicInteger done = new AtomicInteger();

	@Test
	void whatIsAskedForAgainAndAgainIsDoneOnce() {
		try (BackgroundTask task = new BackgroundTask("test", Duration.ofMillis(200), this.done::incrementAndGet)) {
			for (int i = 0; i < 50; i++) {
				task.request();
			}
			await().untilAtomic(this.done, org.hamcrest.Matchers.is(1));
			await().during(Duration.ofMillis(300)).until(() -> this.done.get() == 1);
		}
	}

	@Test
	void whatIsAskedForWithoutAPauseIsDoneAllTheSame() {
		try (BackgroundTask task = new BackgroundTask("test", Duration.ofMillis(50), this.done::incrementAndGet)) {
			await().pollInterval(Duration.ofMillis(5)).until(() -> {
				task.request();
				return this.done.get() > 1;
			});
		}
	}

	@Test
	void whoCannotWaitNeedNot() {
		try (BackgroundTask task = new BackgroundTask("test", Duration.ofHours(1), this.done::incrementAndGet)) {
			task.requestNow();
			await().until(() -> this.done.get() == 1);
		}
	}

	@Test
	void whatFailsIsTriedAgainWhateverItThrows() {
		try (BackgroundTask task = new BackgroundTask("test", Duration.ZERO, () -> {
			if (this.done.incrementAndGet() == 1) {
				throw new StackOverflowError("first");
			}
		})) {
			task.request();
			await().until(() -> this.done.get() == 2);
		}
	}

	@Test
	void whatIsAskedForWhileItIsDoneIsDoneAgain() {
		CountDownLatch open = new CountDownLatch(1);
		try (BackgroundTask task = new BackgroundTask("test", Duration.ZERO, () -> {
			this.done.incrementAndGet();
			open.await();
		})) {
			task.request();
			await().until(() -> this.done.get() == 1);
			task.request();
			open.countDown();
			await().until(() -> this.done.get() == 2);
		}
	}

	@Test
	void whatIsClosedIsInterruptedAndDoesNoMore() {
		BackgroundTask task = new BackgroundTask("test", Duration.ZERO, () -> {
			this.done.incrementAndGet();
			Thread.sleep(Duration.ofHours(1).toMillis());
		});
		task.request();
		await().until(() -> this.done.get() == 1);
		task.close();
		task.request();
		assertThat(this.done).hasValue(1);
	}

}
