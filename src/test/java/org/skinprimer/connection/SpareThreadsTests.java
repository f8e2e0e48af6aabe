package org.skinprimer.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Timeout(60)
class SpareThreadsTests {

	private final CountDownLatch open = new CountDownLatch(1);

	private final SpareThreads threads = new SpareThreads(2, 16, Duration.ofSeconds(1));

	@AfterEach
	void stop() {
		this.open.countDown();
		this.threads.close();
	}

	@Test
	void whoeverIsBlockedKeepsNobodyWaiting() {
		block(10);
		List<Long> waited = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			long before = System.nanoTime();
			CountDownLatch done = new CountDownLatch(1);
			this.threads.execute(done::countDown);
			await().until(() -> done.getCount() == 0);
			waited.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
		}
		assertThat(this.threads.getPoolSize()).isBetween(11, 16);
		assertThat(waited.subList(10, 20)).allMatch((millis) -> millis < 1000);
	}

	@Test
	void thereAreNeverMoreThanAllowed() {
		block(100);
		await().until(() -> this.threads.getActiveCount() == 16);
		await().until(() -> this.threads.getQueue().size() == 84);
	}

	@Test
	void fewThreadsSufficeForManyQuickRequests() throws InterruptedException {
		CountDownLatch done = new CountDownLatch(1000);
		for (int i = 0; i < 1000; i++) {
			this.threads.execute(done::countDown);
		}
		assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(this.threads.getPoolSize()).isLessThan(16);
	}

	@Test
	void spareThreadsLeaveWhenTheyAreNotNeeded() {
		block(10);
		await().until(() -> this.threads.getActiveCount() == 10);
		this.open.countDown();
		await().atMost(30, TimeUnit.SECONDS).until(() -> this.threads.getPoolSize() == 2);
	}

	private void block(int clients) {
		for (int i = 0; i < clients; i++) {
			this.threads.execute(() -> {
				try {
					this.open.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			});
		}
	}

}
