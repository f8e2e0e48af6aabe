package org.skinprimer.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;

/** The log of revisions, only ever added to; by one thread at a time. */
@Repository
class RevisionLog {

	// Two nodes may see the same change at once; the first one to write it wins.
	private static final String APPEND = """
			insert into revision (path, number, hash, title, source, recorded_at) values (?, ?, ?, ?, ?, ?)
			on conflict do nothing
			""";

	/** How often a node tries to write what another one is writing too. */
	private static final int ATTEMPTS = 3;

	private final Map<PagePath, Revision> newest = new HashMap<>();

	private final DatabaseRevisions written;

	private final JdbcTemplate batches;

	private final Clock clock;

	RevisionLog(DatabaseRevisions written, JdbcTemplate batches, Clock clock) {
		this.written = written;
		this.batches = batches;
		this.clock = clock;
	}

	/**
	 * Adds each text that differs from its newest revision. What was read once is kept in
	 * mind, so that an edit of one page asks for one page; another node may know more,
	 * and then what it wrote is read again.
	 * @return the newest revision of each path
	 */
	Map<PagePath, Revision> append(ContentSnapshot snapshot) {
		if (this.newest.isEmpty()) {
			know(this.written.newest());
		}
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			List<Addition> additions = additions(snapshot);
			if (additions.isEmpty()) {
				break;
			}
			for (List<String> others : Batches.of(write(additions))) {
				know(this.written.newest(others));
			}
		}
		return this.newest;
	}

	/** Reads everything again the next time. */
	void forget() {
		this.newest.clear();
	}

	private void know(List<Revision> revisions) {
		revisions.forEach((revision) -> this.newest.put(revision.path(), revision));
	}

	/** Writes revisions, and returns the paths of which another node may know more. */
	private List<String> write(List<Addition> additions) {
		int[] written = this.batches.batchUpdate(APPEND, additions.stream().map(Addition::row).toList());
		List<String> others = new ArrayList<>();
		for (int i = 0; i < written.length; i++) {
			Revision revision = additions.get(i).revision();
			if (written[i] == 1) {
				this.newest.put(revision.path(), revision);
			}
			else {
				others.add(revision.path().value());
			}
		}
		return others;
	}

	private List<Addition> additions(ContentSnapshot snapshot) {
		List<Addition> additions = new ArrayList<>();
		ZoneId zone = snapshot.settings().timeZone();
		for (Page page : snapshot.pages()) {
			if (isNew(page.path(), page.source())) {
				additions
					.add(addition(page.path(), page.header().title(), page.source(), (now) -> named(page, zone, now)));
			}
		}
		for (SourceFile file : snapshot.dataFiles()) {
			PagePath path = new PagePath("/" + file.name());
			if (isNew(path, file)) {
				additions.add(addition(path, file.name(), file, UnaryOperator.identity()));
			}
		}
		return additions;
	}

	private boolean isNew(PagePath path, SourceFile source) {
		Revision last = this.newest.get(path);
		return last == null || !last.hash().equals(source.hash());
	}

	/**
	 * The next revision of a path.
	 * @param first makes of the present the time that the first revision carries
	 */
	private Addition addition(PagePath path, String title, SourceFile source, UnaryOperator<Instant> first) {
		Revision last = this.newest.get(path);
		Instant now = this.clock.instant();
		Instant at = SqlTime.toDatabase((last == null) ? first.apply(now) : now).toInstant();
		int number = (last == null) ? 1 : last.number() + 1;
		return new Addition(new Revision(path, number, title, source.hash(), at), source.text());
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
			return new Object[] { this.revision.path().value(), this.revision.number(), this.revision.hash(),
					this.revision.title(), this.text, SqlTime.toDatabase(this.revision.recordedAt()) };
		}

	}

}
