package org.skinprimer.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skinprimer.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Timeout(30)
class BackgroundTaskTests {

	private final AtomicInteger done = new AtomicInteger();

	private final MovableClock clock = new MovableClock();

	private final BackgroundWork all = new BackgroundWork(this.clock);

	@Test
	void whatIsAskedForAgainAndAgainIsDoneOnce() {
		try (BackgroundTask task = task(Duration.ofMillis(200), this.done::incrementAndGet)) {
			for (int i = 0; i < 50; i++) {
				task.request();
			}
			await().untilAtomic(this.done, org.hamcrest.Matchers.is(1));
			await().during(Duration.ofMillis(300)).until(() -> this.done.get() == 1);
		}
	}

	@Test
	void whatIsAskedForWithoutAPauseIsDoneAllTheSame() {
		try (BackgroundTask task = task(Duration.ofMillis(50), this.done::incrementAndGet)) {
			await().pollInterval(Duration.ofMillis(5)).until(() -> {
				task.request();
				return this.done.get() > 1;
			});
		}
	}

	@Test
	void whoCannotWaitNeedNot() {
		try (BackgroundTask task = task(Duration.ofHours(1), this.done::incrementAndGet)) {
			task.requestNow();
			await().until(() -> this.done.get() == 1);
		}
	}

	@Test
	void whatFailsIsTriedAgainWhateverItThrows() {
		try (BackgroundTask task = task(Duration.ZERO, () -> {
			if (this.done.incrementAndGet() == 1) {
				throw new StackOverflowError("first");
			}
		})) {
			task.request();
			await().until(() -> this.done.get() == 2);
		}
	}

	@Test
	void whatFailsIsKnownUntilItWorksAgain() {
		Instant since = this.clock.instant();
		try (BackgroundTask task = task(Duration.ZERO, () -> {
			if (this.done.incrementAndGet() < 3) {
				throw new NoClassDefFoundError("try " + this.done);
			}
		})) {
			task.request();
			await().until(() -> !this.all.failures().isEmpty());
			this.clock.move(Duration.ofMinutes(1));
			assertThat(this.all.failures()).singleElement().satisfies((failure) -> {
				assertThat(failure.what()).isEqualTo("tests are not done");
				assertThat(failure.since()).isEqualTo(since);
				assertThat(failure.cause()).startsWith("java.lang.NoClassDefFoundError: try ");
			});
			await().until(() -> this.all.failures().isEmpty());
			assertThat(this.done).hasValue(3);
		}
	}

	@Test
	void aFullDiskIsNoMistakeOfTheProgram() {
		try (BackgroundTask task = task(Duration.ZERO, () -> {
			throw new IllegalStateException("closed", new UncheckedIOException(new IOException("No space left")));
		})) {
			task.request();
			await().until(() -> !this.all.failures().isEmpty());
			assertThat(this.all.failures()).singleElement()
				.extracting(BackgroundTask.Failure::cause)
				.isEqualTo("the system says: No space left");
		}
	}

	@Test
	void whatIsAskedForWhileItIsDoneIsDoneAgain() {
		CountDownLatch open = new CountDownLatch(1);
		try (BackgroundTask task = task(Duration.ZERO, () -> {
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
		BackgroundTask task = task(Duration.ZERO, () -> {
			this.done.incrementAndGet();
			Thread.sleep(Duration.ofHours(1).toMillis());
		});
		task.request();
		await().until(() -> this.done.get() == 1);
		task.close();
		task.request();
		assertThat(this.done).hasValue(1);
	}

	private BackgroundTask task(Duration pause, BackgroundTask.Work work) {
		return this.all.task("test", "tests are not done", pause, work);
	}

}
