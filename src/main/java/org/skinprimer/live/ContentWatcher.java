package org.skinprimer.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
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

	private final BackgroundTask task;

	/** What the file system tells, once it is listened to. */
	private @Nullable FolderWatch signs;

	/** Whether all that happened before the next sign is known. */
	private boolean sure;

	private volatile boolean running;

	ContentWatcher(ContentSettings settings, LiveSite live, BackgroundWork work, Clock clock) {
		this.settings = settings;
		this.live = live;
		this.clock = clock;
		this.task = work.task("content-watcher", "edits are not taken up", Duration.ZERO, this::look);
	}

	/** A large site is read to its end once the first visitors can be answered. */
	@Override
	public void start() {
		if (this.settings.watch()) {
			this.running = true;
			if (this.live.isComplete()) {
				this.task.requestNow();
			}
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void complete() {
		if (!this.live.isComplete()) {
			this.task.requestNow();
		}
	}

	/** Waits for a change and takes it up, and asks to be done again. */
	private void look() throws InterruptedException {
		if (!this.live.isComplete()) {
			this.live.refresh();
			if (!this.settings.watch()) {
				return;
			}
		}
		FolderWatch open = open();
		// What changed before anybody listened gave no sign, nor is it known how far a
		// look came that failed.
		Optional<Set<Path>> touched = this.sure ? open.await(pause(poll(open))) : Optional.empty();
		this.sure = false;
		touched.ifPresentOrElse(this.live::refresh, this.live::refresh);
		this.sure = true;
		this.task.requestNow();
	}

	private FolderWatch open() {
		FolderWatch open = this.signs;
		if (open == null) {
			open = FolderWatch.of(this.settings.folder());
			this.signs = open;
			logger.info("Changes of {} are served at once; looked for every {} ms too", this.settings.folder(),
					poll(open).toMillis());
		}
		return open;
	}

	private Duration poll(FolderWatch open) {
		return this.settings.poll().orElse(open.poll());
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
		this.running = false;
		// What is being written to the history is written to its end.
		this.task.close(Duration.ofSeconds(10));
		FolderWatch open = this.signs;
		if (open != null) {
			open.close();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
