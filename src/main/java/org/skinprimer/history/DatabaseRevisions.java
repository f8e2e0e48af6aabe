package org.skinprimer.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.skinprimer.content.PagePath;

/** Reads the revisions in the database. */
@Repository
class DatabaseRevisions implements Revisions {

	private static final String SELECT = "select r.path, r.number, r.title, r.hash, r.recorded_at from revision r ";

	private static final String NEWEST = SELECT + """
			join (select path, max(number) as number from revision group by path) latest
			on r.path = latest.path and r.number = latest.number
			""";

	private final JdbcClient jdbc;

	DatabaseRevisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Revision> of(PagePath path) {
		return read(SELECT + "where r.path = :path order by r.number desc", Map.of("path", path.value()));
	}

	@Override
	public List<Revision> recent(int most) {
		return read(SELECT + "order by r.recorded_at desc, r.path, r.number desc limit :most", Map.of("most", most));
	}

	@Override
	public Optional<String> text(PagePath path, int number) {
		return this.jdbc.sql("select source from revision where path = ? and number = ?")
			.param(path.value())
			.param(number)
			.query(String.class)
			.optional();
	}

	/** The newest revision of each path. */
	List<Revision> newest() {
		return read(NEWEST, Map.of());
	}

	/** The newest revision of some paths, at most as many as one question may name. */
	List<Revision> newest(List<String> paths) {
		return read(NEWEST + "where r.path in (:paths)", Map.of("paths", paths));
	}

	private List<Revision> read(String sql, Map<String, ?> params) {
		return this.jdbc.sql(sql)
			.params(params)
			.query((row, any) -> new Revision(new PagePath(row.getString("path")), row.getInt("number"),
					row.getString("title"), row.getString("hash"),
					row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
