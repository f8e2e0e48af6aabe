package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.skinprimer.content.Site;
import org.skinprimer.live.LiveSite;
import org.skinprimer.live.SiteChanged;

/**
 * Keeps the index up with the site, on a thread of its own that makes way for visitors:
 * neither the start of the program nor a change of the site waits for it.
 */
@Component
class SiteIndexing implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(SiteIndexing.class);

	/** How long a visitor waits for the first index, right after the start. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final SearchIndex index = new SearchIndex();

	/** The first visitors of a site come first, unless one of them searches. */
	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(SiteIndexing::quietly);

	/** The newest site that is not read yet; those in between need not be read. */
	private final AtomicReference<@Nullable Site> next = new AtomicReference<>();

	/** Few may wait, so that threads are left for those who only read. */
	private final Semaphore waiting = new Semaphore(2);

	private final CountDownLatch ready = new CountDownLatch(1);

	SiteIndexing(LiveSite live) {
		this.next.set(live.current());
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.thread.schedule(this::update, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
	}

	private static Thread quietly(Runnable work) {
		Thread thread = new Thread(work, "search-index");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	}

	@EventListener
	void read(SiteChanged change) {
		read(change.site());
	}

	private void read(Site site) {
		this.next.set(site);
		if (!this.thread.isShutdown()) {
			this.thread.schedule(this::update, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void update() {
		Site site = this.next.getAndSet(null);
		if (site == null) {
			return;
		}
		try {
			this.index.update(site);
			this.ready.countDown();
		}
		catch (IOException | RuntimeException ex) {
			logger.error("The search still knows the site as it was; this is a mistake of the program", ex);
		}
	}

	/**
	 * Answers a question.
	 * @return what was found, empty while the first index is not ready
	 */
	Optional<SearchResults> find(SearchQuery question, Site site) {
		try {
			if (this.ready.getCount() > 0) {
				this.thread.execute(this::update);
				await();
			}
			return this.index.ask((shelf) -> new Searcher(shelf).find(question, site));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void await() throws InterruptedException {
		if (this.waiting.tryAcquire()) {
			try {
				this.ready.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			}
			finally {
				this.waiting.release();
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.thread.shutdown();
		try {
			if (this.thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				this.index.close();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
