package org.skinprimer.search;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Pattern;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import org.skinprimer.live.BackgroundTask;
import org.skinprimer.live.BackgroundWork;

/**
 * Notes searches that found nothing, beside the answer: no visitor waits for the
 * database, and without one they wait to be counted. No more is kept of them than editors
 * need, and nothing that looks like it belongs to somebody.
 */
@Component
class SearchMissRecorder implements AutoCloseable {

	/** What comes while so many wait is not counted. */
	private static final int MOST_WAITING = 100;

	/** An address of mail or the web, or digits enough for a telephone or a card. */
	private static final Pattern PERSONAL = Pattern.compile("@|https?:|www\\.|(\\d[\\s().+/-]*){5}");

	private final BlockingQueue<Miss> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

	private final BackgroundTask counting;

	private final SearchMissRepository repository;

	private final Clock clock;

	SearchMissRecorder(SearchMissRepository repository, BackgroundWork work, Clock clock) {
		this.repository = repository;
		this.clock = clock;
		this.counting = work.task("search-misses", "searches that find nothing are not counted", Duration.ZERO,
				this::count);
	}

	void note(SearchQuery query) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		textOf(query).filter((text) -> this.waiting.offer(new Miss(text, today)))
			.ifPresent((text) -> this.counting.requestNow());
	}

	/** What of a search may be kept, empty if nothing may. */
	static Optional<String> textOf(SearchQuery query) {
		String text = SearchQuery.first(query.withoutQuotes().toLowerCase(Locale.ROOT), SearchMiss.LONGEST).strip();
		boolean words = text.codePoints().anyMatch(Character::isLetter);
		return (words && !PERSONAL.matcher(query.text()).find()) ? Optional.of(text) : Optional.empty();
	}

	private void count() {
		for (Miss miss = this.waiting.peek(); miss != null; miss = this.waiting.peek()) {
			try {
				this.repository.count(miss.text(), miss.day());
			}
			catch (DataAccessException ex) {
				if (!(ex instanceof DataIntegrityViolationException)) {
					throw new BackgroundTask.Unavailable("is the database up? " + ex.getMessage(), ex);
				}
				// The database cannot take this one, and would not later.
			}
			this.waiting.remove();
		}
	}

	@Override
	public void close() {
		this.counting.close();
	}

	/** The words of a search and the day on which they found nothing. */
	private record Miss(String text, LocalDate day) {
	}

}
