package org.skinprimer.connection;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Answers requests with few threads, because more of them only take the cores from each
 * other. When a request waits for too long, those at work must be waiting for their
 * clients; then spare ones are called in, and they leave when they are no longer needed.
 */
final class SpareThreads extends ThreadPoolExecutor implements AutoCloseable {

	/** Longer than any request waits while threads are at work and not only blocked. */
	private static final Duration PATIENCE = Duration.ofMillis(20);

	private static final Duration LOOK = Duration.ofMillis(10);

	private final int few;

	/** Fewer than was allowed once the system has refused one. */
	private volatile int most;

	private final Duration idle;

	private final Thread watch = new Thread(this::watch, "spare-threads");

	/**
	 * Starts with few threads.
	 * @param few how many there are as long as all goes well
	 * @param most how many there may be
	 * @param idle how long spare ones stay after they were needed
	 */
	SpareThreads(int few, int most, Duration idle) {
		super(few, most, idle.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), threads());
		this.few = few;
		this.most = most;
		this.idle = idle;
		this.watch.setDaemon(true);
		this.watch.start();
	}

	private static CustomizableThreadFactory threads() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("http-");
		threads.setDaemon(true);
		return threads;
	}

	@Override
	public void execute(Runnable work) {
		super.execute(new Waiting(work, System.nanoTime()));
	}

	private void watch() {
		long calmSince = System.nanoTime();
		while (!isShutdown()) {
			long now = System.nanoTime();
			boolean late = getQueue().peek() instanceof Waiting first && now - first.since() > PATIENCE.toNanos();
			if (late && getCorePoolSize() < this.most) {
				callIn(Math.min(this.most, 2 * getCorePoolSize()));
			}
			if (late || getActiveCount() >= this.few) {
				calmSince = now;
			}
			else if (getCorePoolSize() > this.few && now - calmSince > this.idle.toNanos()) {
				setCorePoolSize(this.few);
			}
			if (!pause()) {
				return;
			}
		}
	}

	private void callIn(int threads) {
		try {
			setCorePoolSize(threads);
		}
		catch (OutOfMemoryError ex) {
			// The system gives no more threads, which is no lack of heap.
			this.most = Math.max(this.few, getPoolSize());
			setCorePoolSize(this.most);
		}
	}

	private static boolean pause() {
		try {
			Thread.sleep(LOOK.toMillis());
			return true;
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		this.watch.interrupt();
		shutdownNow();
	}

	/**
	 * A request that waits for a thread.
	 *
	 * @param work what answers it
	 * @param since when it began to wait, in nanoseconds of the system's own clock
	 */
	private record Waiting(Runnable work, long since) implements Runnable {

		@Override
		public void run() {
			this.work.run();
		}

	}

}
