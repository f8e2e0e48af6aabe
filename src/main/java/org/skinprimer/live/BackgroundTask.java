package org.skinprimer.live;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Work that nobody waits for, on a daemon thread of its own that makes way for visitors.
 * It is debounced: asked for again and again, it is done once it was not asked for during
 * a pause, or after ten of them. Work that fails, whatever it throws, is told of once in
 * the log and tried again, after pauses that grow.
 */
public final class BackgroundTask implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(BackgroundTask.class);

	/** Whoever mends what made it fail does not wait longer. */
	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

	/** In pauses: whoever saves all day long still gets an answer. */
	private static final int LONGEST_DEBOUNCE = 10;

	private final ScheduledThreadPoolExecutor thread;

	private final String failing;

	private final Duration pause;

	private final Work work;

	private final Clock clock;

	private @Nullable Future<?> next;

	/** When the first who still waits was promised the work, in nanoseconds. */
	private @Nullable Long deadline;

	private int failures;

	private volatile @Nullable Failure failure;

	BackgroundTask(String name, String failing, Duration pause, Work work, Clock clock) {
		this.failing = failing;
		this.pause = pause;
		this.work = work;
		this.clock = clock;
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

	/** Asks for the work once another pause has gone by. */
	public void request(Duration other) {
		request(other.toNanos());
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
			boolean isOfSystem = NestedExceptionUtils.getMostSpecificCause(ex) instanceof IOException;
			failed(mine, (isOfSystem && !(ex instanceof Unavailable))
					? new Unavailable("the system says: " + Failure.reason(ex), ex) : ex);
		}
	}

	private synchronized @Nullable Future<?> started() {
		this.deadline = null;
		return this.next;
	}

	private synchronized void succeeded() {
		Failure before = this.failure;
		if (before != null) {
			logger.info("No longer: {}", before.what());
		}
		this.failures = 0;
		this.failure = null;
	}

	/**
	 * Somebody who asked meanwhile is a try already; at the end nothing matters. To tell
	 * of it comes last, for that may fail too.
	 */
	private synchronized void failed(@Nullable Future<?> mine, Throwable cause) {
		if (this.thread.isShutdown()) {
			return;
		}
		this.failures = Math.min(this.failures + 1, Integer.SIZE / 2);
		if (this.next == mine) {
			Duration pause = Duration.ofSeconds(1L << (this.failures - 1));
			request(((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE).toNanos());
		}
		Failure before = this.failure;
		boolean known = before != null && (cause instanceof Unavailable || before.cause().equals(Failure.cause(cause)));
		if (!known) {
			log(cause);
			this.failure = new Failure((before != null) ? before.since() : this.clock.instant(), this.failing,
					Failure.cause(cause));
		}
	}

	/** What others are to blame for has no trace that would help. */
	private void log(Throwable cause) {
		if (cause instanceof Unavailable) {
			logger.warn("{}, which is tried again: {}", this.failing, cause.getMessage());
		}
		else {
			logger.error("{}, which is tried again; this is a mistake of the program", this.failing, cause);
		}
	}

	/**
	 * Since when the work fails, and why; empty if it went well when it was last done.
	 */
	Optional<Failure> failure() {
		return Optional.ofNullable(this.failure);
	}

	/** Interrupts the work and waits a while until it has ended. */
	@Override
	public void close() {
		close(Duration.ofSeconds(1));
	}

	void close(Duration patience) {
		this.thread.shutdownNow();
		try {
			this.thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** That something outside the program does not answer, so the work waits for it. */
	public static final class Unavailable extends RuntimeException {

		/**
		 * Says what does not answer.
		 * @param message what it is, and what it says
		 */
		public Unavailable(String message, Throwable cause) {
			super(message, cause);
		}

	}

	/**
	 * Work that fails.
	 *
	 * @param since when it failed first
	 * @param what what that means to editors
	 * @param cause why
	 */
	public record Failure(Instant since, String what, String cause) implements Comparable<Failure> {

		/** What the database or the system says, in one line. */
		static String reason(Throwable failure) {
			Throwable last = failure;
			while (last.getCause() != null) {
				last = last.getCause();
			}
			if (last instanceof UnknownHostException) {
				return "no address is known of " + last.getMessage();
			}
			return String.valueOf(last.getMessage()).lines().findFirst().orElseGet(failure::toString);
		}

		private static String cause(Throwable cause) {
			return (cause instanceof Unavailable) ? String.valueOf(cause.getMessage()) : cause.toString();
		}

		@Override
		public int compareTo(Failure other) {
			return this.since.compareTo(other.since);
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
