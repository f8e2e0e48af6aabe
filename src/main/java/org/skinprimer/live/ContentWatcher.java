package org.skinprimer.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

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
	}

	private void watch() {
		try (FolderWatch signs = FolderWatch.of(this.settings.folder())) {
			Duration poll = this.settings.poll().orElse(signs.poll());
			logger.info("Changes of {} are served at once; looked for every {} ms too", this.settings.folder(),
					poll.toMillis());
			// What changed since the start, before anybody listened, gave no sign.
			this.live.refresh();
			while (!Thread.currentThread().isInterrupted()) {
				signs.await(pause(poll)).ifPresentOrElse(this.live::refresh, this.live::refresh);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * A page that appears or disappears at a time to come does not wait for the next
	 * look.
	 */
	private Duration pause(Duration poll) {
		Instant now = this.clock.instant();
		Instant change = this.live.nextChange();
		boolean soon = change.isBefore(now.plus(poll));
		Duration pause = soon ? Duration.between(now, change).plusMillis(1) : poll;
		return this.live.nextLook().filter((look) -> look.compareTo(pause) < 0).orElse(pause);
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
