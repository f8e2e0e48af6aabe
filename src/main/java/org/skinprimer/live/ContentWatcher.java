package org.skinprimer.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.skinprimer.content.Site;

/**
 * Looks for changes of the content folder, on a thread of its own: as soon as the file
 * system tells of one, and every now and then in case it does not.
 */
@Component
class ContentWatcher implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ContentWatcher.class);

	private final ContentSettings settings;

	private final LiveSite live;

	private final Clock clock;

	/**
	 * What is wrong is worked out when the first visitors after a start or a change have
	 * their pages.
	 */
	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final ScheduledExecutorService telling = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "content-problems");
		thread.setDaemon(true);
		return thread;
	});

	/** The newest site, of which is told next. */
	private final AtomicReference<@Nullable Site> seen = new AtomicReference<>();

	private final AtomicReference<@Nullable Future<?>> told = new AtomicReference<>();

	private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

	ContentWatcher(ContentSettings settings, LiveSite live, Clock clock) {
		this.settings = settings;
		this.live = live;
		this.clock = clock;
	}

	@Override
	public void start() {
		if (this.settings.watch()) {
			Thread watching = new Thread(this::watch, "content-watcher");
			watching.setDaemon(true);
			this.thread.set(watching);
			watching.start();
		}
		else {
			tell();
		}
	}

	private void watch() {
		try (FolderWatch signs = FolderWatch.of(this.settings.folder())) {
			Duration poll = this.settings.poll().orElse(signs.poll());
			logger.info("Changes of {} are served at once; looked for every {} ms too", this.settings.folder(),
					poll.toMillis());
			// What changed since the start, before anybody listened, gave no sign.
			this.live.refresh();
			tell();
			while (!Thread.currentThread().isInterrupted()) {
				signs.await(pause(poll)).ifPresentOrElse(this.live::refresh, this.live::refresh);
				tell();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Tells of a site once editors have stopped to save for a while. */
	private void tell() {
		Site site = this.live.current();
		if (this.seen.getAndSet(site) != site) {
			Future<?> next = this.telling.schedule(this.live::tell, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
			Future<?> before = this.told.getAndSet(next);
			if (before != null) {
				before.cancel(false);
			}
		}
	}

	/** A page that appears at a time to come does not wait for the next look. */
	private Duration pause(Duration poll) {
		Instant now = this.clock.instant();
		Instant turn = this.live.nextTurn();
		boolean soon = turn.isBefore(now.plus(poll));
		return soon ? Duration.between(now, turn).plusMillis(1) : poll;
	}

	@Override
	public void stop() {
		Thread watching = this.thread.getAndSet(null);
		if (watching != null) {
			watching.interrupt();
			try {
				watching.join(Duration.ofSeconds(10).toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread.get() != null;
	}

}
