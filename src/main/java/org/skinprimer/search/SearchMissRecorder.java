package org.skinprimer.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Notes searches that found nothing, beside the answer: no visitor waits for the
 * database, and without one the searches are not counted.
 */
@Component
class SearchMissRecorder implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(SearchMissRecorder.class);

	/** What comes while so many wait is not counted. */
	private static final int MOST_WAITING = 100;

	private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(MOST_WAITING), SearchMissRecorder::daemon, new ThreadPoolExecutor.DiscardPolicy());

	/** Whether the log knows that the database does not answer. */
	private final AtomicBoolean told = new AtomicBoolean();

	private final SearchMissRepository log;

	private final Clock clock;

	SearchMissRecorder(SearchMissRepository log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "search-misses");
		thread.setDaemon(true);
		return thread;
	}

	void note(SearchQuery question) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		SearchMissFilter.of(question).ifPresent((text) -> this.thread.execute(() -> count(text, today)));
	}

	private void count(String text, LocalDate day) {
		try {
			this.log.count(text, day);
			this.told.set(false);
		}
		catch (RuntimeException ex) {
			if (!this.told.getAndSet(true)) {
				logger.warn("Searches that find nothing are not counted now; is the database up? {}", ex.getMessage());
			}
		}
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

}
