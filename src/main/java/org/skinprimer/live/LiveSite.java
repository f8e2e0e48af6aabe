package org.skinprimer.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.LastGood;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.content.SiteReader;
import org.skinprimer.content.UnreadableContent;
import org.skinprimer.problem.Problem;

/** Holds the current site. */
@Component
public class LiveSite {

	private static final Logger logger = LoggerFactory.getLogger(LiveSite.class);

	private final SiteReader reader;

	private final PageHistory history;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final AtomicReference<State> state;

	/** The site whose problems the log knows. */
	private final AtomicReference<@Nullable Site> told = new AtomicReference<>();

	LiveSite(ContentSettings settings, PageHistory history, Clock clock, ApplicationEventPublisher events) {
		this.reader = new SiteReader(settings.folder());
		this.history = history;
		this.clock = clock;
		this.events = events;
		Instant now = clock.instant();
		ContentSnapshot snapshot = this.reader.read(Optional.empty(), now, history);
		this.state = new AtomicReference<>(
				State.of(snapshot, history.remember(snapshot, now), now, now, Optional.empty()));
		logger.info("Serving {} pages from {}", current().pages().size(), settings.folder().toAbsolutePath());
	}

	/**
	 * The site to answer with; a request asks once and keeps the answer. Where a page
	 * appears or disappears at a time that has come, the answer knows it already.
	 */
	public Site current() {
		State now = this.state.get();
		Instant instant = this.clock.instant();
		if (now.isOver(instant)) {
			State next = State.of(now.snapshot(), now.past(), instant, now.readAt(), now.trouble());
			if (this.state.compareAndSet(now, next)) {
				this.events.publishEvent(new SiteChanged(next.site()));
			}
		}
		return this.state.get().site();
	}

	/** How well the content is. */
	public ContentStatus status() {
		State now = this.state.get();
		return ContentStatus.of(current(), now.readAt(), now.trouble());
	}

	/** When the site next changes by itself. */
	Instant nextTurn() {
		return this.state.get().until();
	}

	/**
	 * Reads what has changed, and swaps the site; whatever goes wrong, the last good one
	 * is still served. Only the watcher calls this, never a request.
	 */
	void refresh() {
		refresh((snapshot, now) -> this.reader.read(Optional.of(snapshot), now, lastGood()));
	}

	/**
	 * Does the same, but looks at few files only if that is enough.
	 * @param touched the real paths of files that may have changed, come or gone
	 */
	void refresh(Set<Path> touched) {
		refresh((snapshot, now) -> this.reader.read(touched, snapshot, now, lastGood()));
	}

	private synchronized void refresh(BiFunction<ContentSnapshot, Instant, ContentSnapshot> read) {
		State before = this.state.get();
		Instant now = this.clock.instant();
		try {
			ContentSnapshot snapshot = read.apply(before.snapshot(), now);
			if (snapshot != before.snapshot() || before.isOver(now) || before.trouble().isPresent()
					|| !before.remembered()) {
				swap(before, snapshot, now);
			}
		}
		catch (UnreadableContent ex) {
			trouble(before, "the content cannot be read: looked in " + ex.finding(), null);
		}
		catch (RuntimeException ex) {
			trouble(before, "the content cannot be read; this is a mistake of the program", ex);
		}
	}

	private void swap(State before, ContentSnapshot snapshot, Instant now) {
		Instant readAt = (snapshot != before.snapshot()) ? now : before.readAt();
		try {
			this.state.set(State.of(snapshot, this.history.remember(snapshot, now), now, readAt, Optional.empty()));
		}
		catch (RuntimeException ex) {
			this.state.set(State.of(snapshot, before.past(), now, readAt, before.trouble()));
			trouble(this.state.get(), "the history cannot be written; is the database up?", ex);
		}
		this.events.publishEvent(new SiteChanged(this.state.get().site()));
	}

	/** A history that cannot be reached knows nothing, and stops nobody. */
	private LastGood lastGood() {
		return (addresses) -> {
			try {
				return this.history.of(addresses);
			}
			catch (RuntimeException ex) {
				return LastGood.NONE.of(addresses);
			}
		};
	}

	private void trouble(State now, String what, @Nullable RuntimeException cause) {
		if (!now.trouble().equals(Optional.of(what))) {
			logger.error("The last good pages are still served, but {}", what, cause);
		}
		this.state.set(now.withTrouble(what));
	}

	/**
	 * Says in the log what is wrong now, if it was not said before. To find it takes
	 * longer than to swap a site, so it is done beside the watching.
	 */
	void tell() {
		Site site = this.state.get().site();
		Site before = this.told.getAndSet(site);
		if (site == before) {
			return;
		}
		List<Problem> known = (before != null) ? before.problems() : List.of();
		List<String> withheld = (before != null) ? before.withheld() : List.of();
		if (!site.problems().equals(known) || !site.withheld().equals(withheld)) {
			if (site.problems().isEmpty()) {
				logger.info("All problems in the content are mended");
			}
			else {
				logger.warn("{}", new ProblemTable(site.problems(), site.withheld()));
			}
		}
	}

	/**
	 * A site and what it was made of.
	 *
	 * @param corpus what was read
	 * @param past what is remembered
	 * @param site what visitors get of both
	 * @param until when that next changes by itself
	 * @param readAt when the corpus last changed
	 * @param trouble what cannot be reached, if anything
	 */
	private record State(ContentSnapshot snapshot, SiteHistory past, Site site, Instant until, Instant readAt,
			Optional<String> trouble) {

		static State of(ContentSnapshot snapshot, SiteHistory past, Instant now, Instant readAt,
				Optional<String> trouble) {
			return new State(snapshot, past, snapshot.at(now, past), snapshot.nextTurn(now).orElse(Instant.MAX), readAt,
					trouble);
		}

		boolean isOver(Instant now) {
			return !now.isBefore(this.until);
		}

		/** Whether the history knows each address that visitors get. */
		boolean remembered() {
			return this.site.pages().stream().allMatch((page) -> this.past.served().containsKey(page.path()));
		}

		State withTrouble(String what) {
			return new State(this.snapshot, this.past, this.site, this.until, this.readAt, Optional.of(what));
		}

	}

}
