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

	private static final String SELECT = """
			select r.path, r.number, r.page, r.earlier, r.title, r.hash, r.shared, r.recorded_at, r.changed_at from revision r
			""";

	private static final String OF_PAGE = SELECT + """
			where r.page = (select page from revision where path = :path order by number desc limit 1)
			order by r.number desc
			""";

	private static final String RECENT = SELECT + """
			order by r.recorded_at desc, r.changed_at desc, r.path, r.number desc limit :most
			""";

	/** Pages that move are few. */
	private static final String OF_MOVED = SELECT + """
			where r.page in (select page from revision where path <> page) order by r.number
			""";

	private static final String NEWEST = SELECT + """
			join (select path, max(number) as number from revision group by path) latest
			on r.path = latest.path and r.number = latest.number
			""";

	private static final String NEWEST_OF_PAGES = SELECT + """
			join (select page, max(number) as number from revision group by page) latest
			on r.page = latest.page and r.number = latest.number
			""";

	private final JdbcClient jdbc;

	DatabaseRevisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Revision> of(PagePath path) {
		return read(OF_PAGE, Map.of("path", path.value()));
	}

	@Override
	public List<Revision> recent(int most) {
		return read(RECENT, Map.of("most", most));
	}

	@Override
	public Optional<String> text(PagePath path, int number) {
		return this.jdbc.sql("select source from revision where path = ? and number = ?")
			.param(path.value())
			.param(number)
			.query(String.class)
			.optional();
	}

	/** The newest revision of each page. */
	List<Revision> newest() {
		return read(NEWEST_OF_PAGES, Map.of());
	}

	/** The newest revision of some paths, at most as many as one question may name. */
	List<Revision> newest(List<String> paths) {
		return read(NEWEST + "where r.path in (:paths)", Map.of("paths", paths));
	}

	/** All revisions of the pages that have had more than one address, by number. */
	List<Revision> ofMovedPages() {
		return read(OF_MOVED, Map.of());
	}

	private List<Revision> read(String sql, Map<String, ?> params) {
		return this.jdbc.sql(sql)
			.params(params)
			.query((row, any) -> new Revision(new PagePath(row.getString("path")), row.getInt("number"),
					row.getString("page"), row.getInt("earlier"), row.getString("title"), row.getString("hash"),
					row.getString("shared"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
					row.getObject("changed_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
