package org.skinprimer.live;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Work that nobody waits for, on a daemon thread of its own that makes way for visitors.
 * It is debounced: asked for again and again, it is done once it was not asked for during
 * a pause, or after ten of them. Work that fails is told of once in the log and tried
 * again, after pauses that grow.
 */
public final class BackgroundTask implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(BackgroundTask.class);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	/** In pauses: whoever saves all day long still gets an answer. */
	private static final int LONGEST_DEBOUNCE = 10;

	private final ScheduledThreadPoolExecutor thread;

	private final String name;

	private final Duration pause;

	private final Work work;

	private @Nullable Future<?> next;

	/** When the first who still waits was promised the work, in nanoseconds. */
	private @Nullable Long deadline;

	private int failures;

	/**
	 * Waits to be asked for.
	 * @param name the name of the thread and, in the log, of the work
	 * @param pause how long it must not be asked for before it is done
	 * @param work the work, never done twice at a time
	 */
	public BackgroundTask(String name, Duration pause, Work work) {
		this.name = name;
		this.pause = pause;
		this.work = work;
		CustomizableThreadFactory threads = new CustomizableThreadFactory(name + "-");
		threads.setDaemon(true);
		threads.setThreadPriority(Thread.MIN_PRIORITY);
		this.thread = new ScheduledThreadPoolExecutor(1, threads);
		this.thread.setRemoveOnCancelPolicy(true);
	}

	/** Asks for the work once a pause has gone by. */
	public void request() {
		request(this.pause.toNanos());
	}

	/** Asks for the work at once. */
	public void requestNow() {
		request(0);
	}

	private synchronized void request(long pause) {
		long now = System.nanoTime();
		if (this.deadline == null) {
			this.deadline = now + pause * LONGEST_DEBOUNCE;
		}
		if (this.next != null) {
			this.next.cancel(false);
		}
		if (!this.thread.isShutdown()) {
			this.next = this.thread.schedule(this::run, Math.min(pause, this.deadline - now), TimeUnit.NANOSECONDS);
		}
	}

	private void run() {
		Future<?> mine = started();
		try {
			this.work.run();
			succeeded();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Exception | Error ex) {
			failed(mine, ex);
		}
	}

	private synchronized @Nullable Future<?> started() {
		this.deadline = null;
		return this.next;
	}

	private synchronized void succeeded() {
		if (this.failures > 0) {
			logger.info("{} works again", this.name);
		}
		this.failures = 0;
	}

	/** Somebody who asked meanwhile is a try already; at the end nothing matters. */
	private synchronized void failed(@Nullable Future<?> mine, Throwable cause) {
		if (this.thread.isShutdown()) {
			return;
		}
		if (this.failures == 0) {
			logger.error("{} failed and is tried again; this is a mistake of the program", this.name, cause);
		}
		this.failures = Math.min(this.failures + 1, Integer.SIZE / 2);
		if (this.next == mine) {
			Duration pause = Duration.ofSeconds(1L << (this.failures - 1));
			request(((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE).toNanos());
		}
	}

	/** Interrupts the work and waits a while until it has ended. */
	@Override
	public void close() {
		this.thread.shutdownNow();
		try {
			this.thread.awaitTermination(1, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What is done. */
	@FunctionalInterface
	public interface Work {

		/**
		 * Does the work.
		 * @throws Exception if it failed and is worth another try
		 */
		void run() throws Exception;

	}

}
