package org.skinprimer.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.skinprimer.live.PageHistory.News;

/**
 * Has the history kept for good, beside the visitors: after each change, and every now
 * and then in case another node has written, or a database that was away is back.
 */
@Component
class HistoryKeeper implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(HistoryKeeper.class);

	/**
	 * So long a node does not know an address that another one has given out. An attempt
	 * that fails has waited for some seconds already.
	 */
	private static final Duration PAUSE = Duration.ofSeconds(2);

	/** So long the end of the program waits for the last edit to be kept. */
	private static final Duration LAST = Duration.ofSeconds(5);

	private final BackgroundTask task;

	/** An interrupt in the middle of a write would close H2. */
	private final ReentrantLock atWork = new ReentrantLock();

	private final PageHistory history;

	private final LiveSite live;

	/** Whether the log knows that the database is away. */
	private boolean isTold;

	HistoryKeeper(PageHistory history, LiveSite live, BackgroundWork work) {
		this.history = history;
		this.live = live;
		this.task = work.task("history", "the history is not written", PAUSE, this::exchange);
	}

	@EventListener({ SiteChanged.class, ApplicationReadyEvent.class })
	void begin() {
		this.task.requestNow();
	}

	private void exchange() throws InterruptedException {
		this.atWork.lockInterruptibly();
		try {
			News news = this.history.exchange();
			if (news != News.NONE) {
				this.live.reconsider(news);
			}
			told(Optional.empty());
		}
		catch (RuntimeException ex) {
			told(Optional.of(ex));
		}
		finally {
			this.atWork.unlock();
			this.task.request();
		}
	}

	/** Says so once when the database goes, and once when it is back. */
	private void told(Optional<RuntimeException> failure) {
		boolean wasAway = this.isTold;
		this.isTold = failure.isPresent();
		this.live.historyIsAway(failure.map(BackgroundTask.Failure::reason).orElse(null));
		if (failure.isPresent() && !wasAway) {
			logger.warn("The history waits for its database, and pages and edits are served without it: {}",
					BackgroundTask.Failure.reason(failure.get()));
		}
		else if (failure.isEmpty() && wasAway) {
			logger.info("The database is back, and the history is written");
		}
	}

	/** Keeps what still waits, unless that takes long. */
	@Override
	public void close() {
		boolean isMine = isMine();
		try {
			if (isMine && this.history.waiting() > 0 && !this.live.isHistoryAway()) {
				this.history.exchange();
			}
		}
		catch (RuntimeException ex) {
			logger.warn("The last edits are noted at the next start: {}", BackgroundTask.Failure.reason(ex));
		}
		finally {
			this.task.close();
			if (isMine) {
				this.atWork.unlock();
			}
		}
	}

	private boolean isMine() {
		try {
			return this.atWork.tryLock(LAST.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
