package org.skinprimer.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;

/** The log of revisions, only ever added to. */
@Repository
class RevisionLog implements Revisions {

	private static final String COLUMNS = "r.path, r.number, r.title, r.hash, r.recorded_at";

	private static final String LATEST = "select " + COLUMNS + """
			 from revision r
			join (select path, max(number) as number from revision group by path) latest
			on r.path = latest.path and r.number = latest.number
			""";

	// Two nodes may see the same change at once; the first one to write it wins.
	private static final String APPEND = """
			insert into revision (path, number, hash, title, source, recorded_at) values (?, ?, ?, ?, ?, ?)
			on conflict do nothing
			""";

	/** How often a node tries to write what another one is writing too. */
	private static final int ATTEMPTS = 3;

	private final Map<PagePath, Revision> newest = new ConcurrentHashMap<>();

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	RevisionLog(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
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
			read(LATEST, Map.of());
		}
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			List<Addition> additions = additions(snapshot);
			if (additions.isEmpty()) {
				break;
			}
			for (List<String> others : Batches.of(write(additions))) {
				read(LATEST + " where r.path in (:paths)", Map.of("paths", others));
			}
		}
		return this.newest;
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

	/** Reads everything again the next time. */
	void forget() {
		this.newest.clear();
	}

	private void read(String sql, Map<String, ?> params) {
		this.jdbc.sql(sql)
			.params(params)
			.query(RevisionLog::revision)
			.list()
			.forEach((revision) -> this.newest.put(revision.path(), revision));
	}

	private List<Addition> additions(ContentSnapshot snapshot) {
		List<Addition> additions = new ArrayList<>();
		for (Page page : snapshot.pages()) {
			if (isNew(page.path(), page.source())) {
				add(page.path(), page.header().title(), page.source(),
						(now) -> named(page, snapshot.settings().timeZone(), now), additions);
			}
		}
		for (SourceFile file : snapshot.dataFiles()) {
			PagePath path = new PagePath("/" + file.name());
			if (isNew(path, file)) {
				add(path, file.name(), file, Function.identity(), additions);
			}
		}
		return additions;
	}

	private boolean isNew(PagePath path, SourceFile source) {
		Revision last = this.newest.get(path);
		return last == null || !last.hash().equals(source.hash());
	}

	private void add(PagePath path, String title, SourceFile source, Function<Instant, Instant> first,
			List<Addition> additions) {
		Revision last = this.newest.get(path);
		Instant now = this.clock.instant();
		Instant at = SqlTime.toDatabase((last == null) ? first.apply(now) : now).toInstant();
		int number = (last == null) ? 1 : last.number() + 1;
		additions.add(new Addition(new Revision(path, number, title, source.hash(), at), source.text()));
	}

	/**
	 * The day a page's own header names, so that a fresh database does not date all pages
	 * today.
	 */
	private static Instant named(Page page, ZoneId zone, Instant now) {
		return page.header()
			.lastNamedChange()
			.map((day) -> day.atStartOfDay(zone).toInstant())
			.filter((day) -> day.isBefore(now))
			.orElse(now);
	}

	@Override
	public List<Revision> of(PagePath path) {
		return this.jdbc.sql("select " + COLUMNS + " from revision r where r.path = ? order by r.number desc")
			.param(path.value())
			.query(RevisionLog::revision)
			.list();
	}

	@Override
	public List<Revision> recent(int most) {
		return this.jdbc
			.sql("select " + COLUMNS + " from revision r order by r.recorded_at desc, r.path, r.number desc limit ?")
			.param(most)
			.query(RevisionLog::revision)
			.list();
	}

	@Override
	public Optional<String> text(PagePath path, int number) {
		return this.jdbc.sql("select source from revision where path = ? and number = ?")
			.param(path.value())
			.param(number)
			.query(String.class)
			.optional();
	}

	private static Revision revision(ResultSet row, int number) throws SQLException {
		return new Revision(new PagePath(row.getString("path")), row.getInt("number"), row.getString("title"),
				row.getString("hash"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
	}

	/**
	 * A revision that the log does not hold yet.
	 *
	 * @param revision what it is
	 * @param text its text
	 */
	private record Addition(Revision revision, String text) {

		Object[] row() {
			return new Object[] { this.revision.path().value(), this.revision.number(), this.revision.hash(),
					this.revision.title(), this.text, SqlTime.toDatabase(this.revision.recordedAt()) };
		}

	}

}
