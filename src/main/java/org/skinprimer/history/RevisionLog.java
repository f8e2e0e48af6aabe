package org.skinprimer.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Move;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;

/** The log of revisions, only ever added to; by one thread at a time. */
@Repository
class RevisionLog {

	// Two nodes may see the same change at once; the first one to write it wins.
	private static final String APPEND = """
			insert into revision (path, number, page, earlier, hash, shared, title, source, recorded_at, changed_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
			""";

	/** How often a node tries to write what another one is writing too. */
	private static final int ATTEMPTS = 3;

	private final Lives lives = new Lives();

	private final DatabaseRevisions written;

	private final JdbcTemplate batches;

	RevisionLog(DatabaseRevisions written, JdbcTemplate batches) {
		this.written = written;
		this.batches = batches;
	}

	/**
	 * Adds each text that differs from its newest revision, and each page that has moved.
	 * What was read once is kept in mind, so that an edit of one page asks for one page;
	 * another node may know more, and then what it wrote is read again.
	 */
	void append(ContentSnapshot snapshot, Instant instant) {
		Instant now = SqlTime.toDatabase(instant).toInstant();
		Map<PagePath, Move> arrivals = snapshot.whereabouts().arrivals();
		lives();
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			List<Addition> additions = additions(snapshot, arrivals, now);
			if (additions.isEmpty()) {
				break;
			}
			for (List<String> others : Batches.of(write(additions))) {
				this.lives.add(this.written.newest(others));
			}
		}
	}

	/** Where the pages were and are, as far as it is noted. */
	Lives lives() {
		if (this.lives.isEmpty()) {
			List<Revision> known = new ArrayList<>(this.written.ofMovedPages());
			known.addAll(this.written.newest());
			this.lives.add(known);
		}
		return this.lives;
	}

	/** Reads everything again the next time. */
	void forget() {
		this.lives.clear();
	}

	/** Writes revisions, and returns the paths of which another node may know more. */
	private List<String> write(List<Addition> additions) {
		int[] written = this.batches.batchUpdate(APPEND, additions.stream().map(Addition::row).toList());
		List<String> others = new ArrayList<>();
		for (int i = 0; i < written.length; i++) {
			Revision revision = additions.get(i).revision();
			if (written[i] == 1) {
				this.lives.add(revision);
			}
			else {
				others.add(revision.path().value());
			}
		}
		return others;
	}

	private List<Addition> additions(ContentSnapshot snapshot, Map<PagePath, Move> arrivals, Instant now) {
		List<Addition> additions = new ArrayList<>();
		ZoneId zone = snapshot.settings().timeZone();
		for (Page page : snapshot.pages()) {
			Optional.ofNullable(arrivals.get(page.path()))
				.flatMap((move) -> moved(page, move, now))
				.or(() -> next(page.path(), page.header().title(), page.source(), page.shared(), now,
						() -> named(page, zone, now)))
				.ifPresent(additions::add);
		}
		for (SourceFile file : snapshot.dataFiles()) {
			next(new PagePath("/" + file.name()), file.name(), file, "", now, () -> now).ifPresent(additions::add);
		}
		return additions;
	}

	/** What is to be noted of a page that came to where it is. */
	private Optional<Addition> moved(Page page, Move move, Instant now) {
		Revision last = this.lives.newest().get(page.path());
		return this.lives.at(move.from(), move.hash())
			.filter((former) -> last == null || !last.page().equals(former.page()))
			.map((former) -> {
				int number = 1 + Math.max(this.lives.latest(former).number(), (last != null) ? last.number() : 0);
				boolean same = former.hash().equals(page.source().hash()) && former.shared().equals(page.shared());
				return new Addition(
						new Revision(page.path(), number, former.page(), former.number(), page.header().title(),
								page.source().hash(), page.shared(), now, same ? former.changedAt() : now),
						page.source().text());
			});
	}

	/**
	 * What is to be noted of a path, nothing if it says what it said.
	 * @param shared what it shows of other files, as {@link Revision} has it
	 * @param begun since when the text of a page that begins here is so
	 */
	private Optional<Addition> next(PagePath path, String title, SourceFile source, String shared, Instant now,
			Supplier<Instant> begun) {
		Revision last = this.lives.newest().get(path);
		int number = (last == null) ? 1 : last.number() + 1;
		Optional<Revision> revision = Optional.empty();
		if (last == null || !this.lives.latest(last).path().equals(path)) {
			// What was here before is another page now, and takes its history along.
			String name = this.lives.isKnown(path.value()) ? path.value() + "@" + number : path.value();
			revision = Optional.of(new Revision(path, number, name, 0, title, source.hash(), shared, now, begun.get()));
		}
		else if (!last.hash().equals(source.hash()) || !last.shared().equals(shared)) {
			revision = Optional
				.of(new Revision(path, number, last.page(), last.number(), title, source.hash(), shared, now, now));
		}
		return revision.map((next) -> new Addition(next, source.text()));
	}

	/**
	 * The day a page's own header names, so that a fresh database does not date all pages
	 * today.
	 */
	private static Instant named(Page page, ZoneId zone, Instant now) {
		return page.header()
			.upkeep()
			.lastNamedChange()
			.map((day) -> day.atStartOfDay(zone).toInstant())
			.filter((day) -> day.isBefore(now))
			.orElse(now);
	}

	/**
	 * A revision that the log does not hold yet.
	 *
	 * @param revision what it is
	 */
	private record Addition(Revision revision, String text) {

		Object[] row() {
			Revision row = this.revision;
			return new Object[] { row.path().value(), row.number(), row.page(), row.earlier(), row.hash(), row.shared(),
					row.title(), this.text, SqlTime.toDatabase(row.recordedAt()), SqlTime.toDatabase(row.changedAt()) };
		}

	}

}
