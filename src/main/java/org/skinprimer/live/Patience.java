package org.skinprimer.live;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Asks a database that may not answer. Nobody waits long for it, and as long as one
 * question waits for its answer, nobody waits at all.
 */
@Component
public class Patience implements AutoCloseable {

	/** Time enough for a slow disk, and less than an editor waits for a page. */
	private static final Duration LONGEST = Duration.ofMillis(600);

	/** Fewer than the connections of the pool. */
	private static final int MOST_QUESTIONS = 4;

	private final ThreadPoolExecutor threads;

	/** More than that wait for nothing. */
	private static final int MOST_WAITING = 100;

	private final AtomicInteger late = new AtomicInteger();

	private final Duration longest;

	public Patience() {
		this(LONGEST);
	}

	/** Waits so long, and no longer. */
	public Patience(Duration longest) {
		this.longest = longest;
		CustomizableThreadFactory names = new CustomizableThreadFactory("database-");
		names.setDaemon(true);
		this.threads = new ThreadPoolExecutor(MOST_QUESTIONS, MOST_QUESTIONS, 10, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(MOST_WAITING), names);
		this.threads.allowCoreThreadTimeOut(true);
	}

	/**
	 * Asks.
	 * @param question reads in the database, and changes nothing
	 * @return the answer
	 * @throws NoAnswer if there is none in time
	 */
	public <T> T ask(Supplier<T> question) {
		if (this.late.get() > 0) {
			throw new NoAnswer("the database has not answered for a while", null);
		}
		CompletableFuture<T> answer = ask(question, this.threads);
		try {
			return answer.get(this.longest.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			this.late.incrementAndGet();
			answer.whenComplete((any, failure) -> this.late.decrementAndGet());
			throw new NoAnswer("the database does not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NoAnswer("nobody waits for the database any more", ex);
		}
		catch (ExecutionException ex) {
			throw failure(ex.getCause());
		}
	}

	private static <T> CompletableFuture<T> ask(Supplier<T> question, Executor threads) {
		try {
			return CompletableFuture.supplyAsync(question, threads);
		}
		catch (RejectedExecutionException ex) {
			throw new NoAnswer("too many ask the database at once", ex);
		}
	}

	private static RuntimeException failure(Throwable cause) {
		if (cause instanceof DataAccessException || cause instanceof TransactionException) {
			return new NoAnswer("the database cannot be asked", cause);
		}
		return (cause instanceof RuntimeException own) ? own : new CompletionException(cause);
	}

	@Override
	public void close() {
		this.threads.shutdown();
	}

}
