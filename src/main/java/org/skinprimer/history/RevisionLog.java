package org.skinprimer.history;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.live.PageHistory;

/** The log of revisions, only ever added to. */
@Repository
class RevisionLog implements PageHistory {

	private static final String LATEST = """
			select r.path, r.number, r.hash, r.recorded_at from revision r
			join (select path, max(number) as number from revision group by path) latest
			on r.path = latest.path and r.number = latest.number
			""";

	// Two nodes may see the same change at once; the first one to write it wins.
	private static final String APPEND = """
			insert into revision (path, number, hash, title, source, recorded_at) values (?, ?, ?, ?, ?, ?)
			on conflict do nothing
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	RevisionLog(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	@Override
	@Transactional
	public Map<PagePath, Instant> record(Site site) {
		Map<String, Revision> latest = latest();
		List<Object[]> rows = new ArrayList<>();
		for (Page page : site.pages()) {
			Revision last = latest.get(page.path().value());
			if (last == null || !last.hash().equals(page.source().hash())) {
				rows.add(row(page, last, site.settings().timeZone()));
			}
		}
		if (!rows.isEmpty()) {
			this.batches.batchUpdate(APPEND, rows);
			latest = latest();
		}
		Map<PagePath, Instant> changes = new HashMap<>();
		latest.values()
			.forEach((revision) -> changes.put(new PagePath(revision.path()), revision.recordedAt().toInstant()));
		return changes;
	}

	private Map<String, Revision> latest() {
		return this.jdbc.sql(LATEST)
			.query((row, number) -> new Revision(row.getString("path"), row.getInt("number"), row.getString("hash"),
					row.getObject("recorded_at", OffsetDateTime.class)))
			.stream()
			.collect(Collectors.toMap(Revision::path, Function.identity()));
	}

	private Object[] row(Page page, @Nullable Revision last, ZoneId zone) {
		int number = (last == null) ? 1 : last.number() + 1;
		Instant at = (last == null) ? named(page, zone) : this.clock.instant();
		return new Object[] { page.path().value(), number, page.source().hash(), page.header().title(),
				page.source().text(), OffsetDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC) };
	}

	/**
	 * The day a page's own header names, so that a fresh database does not date all pages
	 * today.
	 */
	private Instant named(Page page, ZoneId zone) {
		Instant now = this.clock.instant();
		return page.header()
			.lastNamedChange()
			.map((day) -> day.atStartOfDay(zone).toInstant())
			.filter((day) -> day.isBefore(now))
			.orElse(now);
	}

}
