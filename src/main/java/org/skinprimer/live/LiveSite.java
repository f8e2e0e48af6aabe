package org.skinprimer.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.load.LoadedFolder;
import org.skinprimer.load.SiteReader;
import org.skinprimer.load.UnreadableContent;
import org.skinprimer.start.CannotStart;

/** Holds the current site. */
@Component
public class LiveSite {

	private static final Logger logger = LoggerFactory.getLogger(LiveSite.class);

	/** So long a file may be away that is moved by copying and deleting. */
	private static final Duration GRACE = Duration.ofMillis(700);

	private final SiteReader reader;

	private final PageHistory history;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final AtomicReference<State> state;

	/** Since when and why; null while it can be reached. */
	private final AtomicReference<BackgroundTask.@Nullable Failure> historyAway = new AtomicReference<>();

	LiveSite(ContentSettings settings, ContentCache cache, PageHistory history, Clock clock,
			ApplicationEventPublisher events) {
		// Where nobody watches, nobody would look again.
		this.reader = new SiteReader(settings.folder(), settings.watch() ? GRACE : Duration.ZERO, settings.large(),
				cache);
		this.history = history;
		this.clock = clock;
		this.events = events;
		Instant now = clock.instant();
		boolean isReached = exchange();
		LoadedFolder folder = this.reader.load(Optional.empty(), now, history);
		this.state = new AtomicReference<>(
				State.of(folder, folder.isComplete() ? history.remember(folder.snapshot(), now) : history.remembered(),
						now, now, Optional.empty()));
		if (isReached) {
			exchange();
		}
		logger.info("Serving {} pages from {}", current().pages().size(), settings.folder().toAbsolutePath());
	}

	/** A database that is down is waited for; one that is named wrongly is not. */
	private boolean exchange() {
		try {
			this.history.exchange();
			return true;
		}
		catch (CannotStart ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// The keeper of the history tells it, and tries again.
			historyIsAway(BackgroundTask.Failure.reason(ex));
			return false;
		}
	}

	/**
	 * The site to answer with; a request asks once and keeps the answer. Where a page
	 * appears or disappears at a time that has come, the answer knows it already.
	 */
	public Site current() {
		return state().site();
	}

	/** The current site and what it was made of. */
	State state() {
		State now = this.state.get();
		Instant instant = this.clock.instant();
		if (now.isOver(instant)) {
			State next = State.of(now.folder(), now.history(), instant, now.readAt(), now.failure());
			if (this.state.compareAndSet(now, next)) {
				this.events.publishEvent(new SiteChanged(next.site()));
			}
		}
		return this.state.get();
	}

	/** When the site next changes by itself. */
	Instant nextChange() {
		return this.state.get().until();
	}

	/** How soon to look at the folder, whatever happens. */
	Optional<Duration> nextLook() {
		return this.state.get().folder().nextLook();
	}

	/**
	 * Reads what has changed, and swaps the site; whatever goes wrong, the last good one
	 * is still served. Only the watcher calls this, never a request.
	 */
	void refresh() {
		refresh(false, (folder, now) -> this.reader.load(Optional.of(folder), now, this.history));
	}

	/**
	 * Does the same, but looks at few files only if that is enough.
	 * @param touched the real paths of files that may have changed, come or gone
	 */
	void refresh(Set<Path> touched) {
		refresh(false, (folder, now) -> this.reader.load(touched, folder, now, this.history));
	}

	private synchronized void refresh(boolean isNews, BiFunction<LoadedFolder, Instant, LoadedFolder> read) {
		State before = this.state.get();
		Instant now = this.clock.instant();
		try {
			LoadedFolder folder = read.apply(before.folder(), now);
			if (isNews || folder.snapshot() != before.folder().snapshot() || before.isOver(now)
					|| before.failure().isPresent() || !before.remembered()) {
				swap(before, folder, now);
			}
			else if (folder != before.folder()) {
				this.state.set(before.lookedAt(folder));
			}
		}
		catch (UnreadableContent ex) {
			failed(before, "the content cannot be read", "looked in " + ex.finding());
		}
	}

	/**
	 * Looks at the folder anew in the light of what the history learned. Only the keeper
	 * of the history calls this.
	 */
	void reconsider(PageHistory.News news) {
		refresh(true,
				(folder, now) -> (news == PageHistory.News.MORE_TEXTS)
						? this.reader.load(Optional.empty(), now, this.history)
						: this.reader.reconsider(folder, now, this.history));
	}

	/** Whether everything was read, and not only what visitors wait for. */
	boolean isComplete() {
		return this.state.get().folder().isComplete();
	}

	/** How many pages were read whole so far, as long as that is not all. */
	OptionalLong done() {
		return isComplete() ? OptionalLong.empty() : OptionalLong.of(this.reader.done());
	}

	/** Visitors get the new site whatever became of the database. */
	private void swap(State before, LoadedFolder folder, Instant now) {
		Instant readAt = (folder.snapshot() != before.folder().snapshot()) ? now : before.readAt();
		this.state.set(State.of(folder, this.history.remember(folder.snapshot(), now), now, readAt, Optional.empty()));
		this.events.publishEvent(new SiteChanged(this.state.get().site()));
	}

	/** Notes why the database cannot be reached, or that it can. */
	void historyIsAway(@Nullable String cause) {
		this.historyAway.updateAndGet((before) -> (cause == null) ? null : new BackgroundTask.Failure(
				(before != null) ? before.since() : this.clock.instant(), "the database cannot be reached", cause));
	}

	boolean isHistoryAway() {
		return this.historyAway.get() != null;
	}

	/** What cannot be reached. */
	List<BackgroundTask.Failure> failures() {
		return Stream
			.concat(this.state.get().failure().stream(), Stream.ofNullable(this.historyAway.get())
				.map((away) -> new BackgroundTask.Failure(away.since(), away.what(),
						away.cause() + ". See that it is up and has room; pages and edits are served without it, "
								+ "and changes that wait to be written: " + this.history.waiting())))
			.toList();
	}

	private void failed(State now, String what, String cause) {
		Instant since = now.failure().map(BackgroundTask.Failure::since).orElseGet(this.clock::instant);
		Optional<BackgroundTask.Failure> failure = Optional.of(new BackgroundTask.Failure(since, what, cause));
		if (!now.failure().equals(failure)) {
			logger.error("The last good pages are still served, but {}: {}", what, cause);
		}
		this.state.set(now.withFailure(failure));
	}

	/**
	 * A site and what it was made of.
	 *
	 * @param folder what was read
	 * @param history what is remembered
	 * @param site what visitors get of both
	 * @param until when that next changes by itself
	 * @param readAt when the folder last changed
	 * @param failure what cannot be reached, if anything
	 */
	record State(LoadedFolder folder, SiteHistory history, Site site, Instant until, Instant readAt,
			Optional<BackgroundTask.Failure> failure) {

		static State of(LoadedFolder folder, SiteHistory history, Instant now, Instant readAt,
				Optional<BackgroundTask.Failure> failure) {
			return new State(folder, history, new Site(folder.snapshot(), now, history),
					folder.snapshot().nextChange(now).orElse(Instant.MAX), readAt, failure);
		}

		boolean isOver(Instant now) {
			return !now.isBefore(this.until);
		}

		/** Whether the history knows each address that visitors get. */
		boolean remembered() {
			return this.site.pages().stream().allMatch((page) -> this.history.served().containsKey(page.path()));
		}

		/** The same site, of files that were only looked at again. */
		State lookedAt(LoadedFolder folder) {
			return new State(folder, this.history, this.site, this.until, this.readAt, this.failure);
		}

		State withFailure(Optional<BackgroundTask.Failure> what) {
			return new State(this.folder, this.history, this.site, this.until, this.readAt, what);
		}

	}

}
