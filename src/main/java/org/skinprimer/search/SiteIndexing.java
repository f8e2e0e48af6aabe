package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.skinprimer.content.Site;
import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.live.BackgroundTask;
import org.skinprimer.live.BackgroundWork;
import org.skinprimer.live.LiveSite;
import org.skinprimer.live.SiteChanged;
import org.skinprimer.web.MadePages;

/**
 * Keeps the index up with the site in the background: neither the start of the program
 * nor a change of the site waits for it.
 */
@Component
class SiteIndexing implements AutoCloseable {

	/** How long a visitor waits for the first index, right after the start. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	/**
	 * The first visitors of a site come first, unless one of them searches. An edit is
	 * found within a second.
	 */
	private static final Duration PAUSE = Duration.ofMillis(500);

	private final SearchIndex index;

	private final BackgroundTask indexing;

	/** Few may wait, so that threads are left for those who only read. */
	private final Semaphore waiting = new Semaphore(2);

	private final CountDownLatch ready = new CountDownLatch(1);

	private final LiveSite live;

	SiteIndexing(LiveSite live, List<MadePages> made, ContentCache cache, BackgroundWork work) {
		this.live = live;
		this.indexing = work.task("search-index", "the search does not know the newest edits", PAUSE, this::update);
		this.index = new SearchIndex(
				(site) -> made.stream().flatMap((some) -> some.of(site, site.settings().language()).stream()).toList(),
				cache);
	}

	@EventListener({ ApplicationReadyEvent.class, SiteChanged.class })
	void request() {
		this.indexing.request();
	}

	private void update() throws IOException {
		Site site = this.live.current();
		// The last part of reading a large site is followed by another request.
		if (site.isComplete()) {
			this.index.update(site);
			this.ready.countDown();
		}
	}

	/**
	 * Answers a query.
	 * @return what was found, empty while the first index is not ready
	 */
	Optional<SearchResults> find(SearchQuery query, Site site) {
		try {
			if (this.ready.getCount() > 0) {
				this.indexing.requestNow();
				await();
			}
			return this.index.ask((snapshot) -> new Searcher(snapshot).find(query, site));
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
		this.indexing.close();
		this.index.close();
	}

}
