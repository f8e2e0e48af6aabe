package org.skinprimer.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;

/**
 * Finds out what is wrong in the content, beside the visitors, and tells it: to the log
 * once, to the desk and to health whenever they ask.
 */
@Component
public class ContentInspector implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ContentInspector.class);

	/** An editor who saves again is not done. */
	private static final Duration PAUSE = Duration.ofMillis(250);

	/** The first visitors after a start have their pages first. */
	private static final Duration START = Duration.ofSeconds(1);

	/** How many pages make a site whose first look takes long. */
	private final int large;

	private final LiveSite live;

	private final ContentCache cache;

	private final BackgroundWork work;

	private final BackgroundTask task;

	/** Held while the site is looked over. */
	private final ReentrantLock looking = new ReentrantLock();

	private volatile @Nullable Inspection latest;

	/** What the log knows. */
	private @Nullable Inspection told;

	ContentInspector(ContentSettings settings, LiveSite live, ContentCache cache, BackgroundWork work) {
		this.large = settings.large();
		this.live = live;
		this.cache = cache;
		this.work = work;
		this.task = work.task("content-inspector", "mistakes are not looked for", PAUSE, this::tell);
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.task.request(START);
	}

	/** Inspects once editors have stopped to save for a while. */
	@EventListener(SiteChanged.class)
	void inspect() {
		this.task.request();
	}

	/**
	 * What is wrong now, worked out first if the site has changed, so not for visitors.
	 * Nobody waits for the first look at a large site: while it is read and looked over,
	 * this is what is known without.
	 */
	public Inspection current() {
		LiveSite.State state = this.live.state();
		boolean isQuick = this.latest != null || state.site().pages().size() < this.large;
		boolean isWaitedFor = state.folder().isComplete() && (isQuick || !this.looking.isLocked());
		return isWaitedFor ? inspected() : Inspection.unchecked(state.folder(), state.site());
	}

	private Inspection inspected() {
		this.looking.lock();
		try {
			LiveSite.State state = this.live.state();
			Inspection before = this.latest;
			if (before != null && before.site() == state.site()) {
				return before;
			}
			Inspection now = Inspection.of(state.folder(), state.site(), Optional.ofNullable(before), this.cache);
			this.latest = now;
			this.cache.save();
			return now;
		}
		finally {
			this.looking.unlock();
		}
	}

	/** How well the content is, as far as that is known: nothing is worked out for it. */
	public ContentStatus status() {
		LiveSite.State state = this.live.state();
		Optional<Inspection> known = Optional.ofNullable(this.latest);
		List<BackgroundTask.Failure> failures = Stream
			.concat(this.live.failures().stream(), this.work.failures().stream())
			.toList();
		int kept = state.folder().kept().size();
		int withheld = state.folder().withheld().size();
		return new ContentStatus(kept + withheld > 0 || !failures.isEmpty(), state.site().pages().size(),
				known.map((found) -> OptionalLong.of(found.errors())).orElse(OptionalLong.empty()),
				known.map((found) -> OptionalLong.of(found.problems().size() - found.errors()))
					.orElse(OptionalLong.empty()),
				kept, withheld, this.live.done(), state.readAt(), failures);
	}

	/** Says in the log what is wrong now, if it was not said before. */
	private void tell() {
		if (!this.live.state().folder().isComplete()) {
			return;
		}
		Inspection now = inspected();
		Inspection before = this.told;
		this.told = now;
		List<Problem> known = (before != null) ? before.problems() : List.of();
		List<String> withheld = (before != null) ? before.withheld() : List.of();
		if (now.problems().equals(known) && now.withheld().equals(withheld)) {
			return;
		}
		if (now.problems().isEmpty()) {
			logger.info("All problems in the content are mended");
		}
		else {
			logger.warn("{}", new ProblemTable(now.problems(), now.withheld()));
		}
	}

	@Override
	public void close() {
		this.task.close();
	}

}
