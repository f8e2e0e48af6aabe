package org.skinprimer.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.skinprimer.content.PagePath;
import org.skinprimer.live.Patience;

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

	private static final String OF_REVISION = SELECT + """
			where r.page = (select page from revision where path = :path and number = :number)
			order by r.number desc
			""";

	private static final String RECENT = SELECT + """
			order by r.recorded_at desc, r.changed_at desc, r.path, r.number desc limit :most
			""";

	private final JdbcClient jdbc;

	private final Patience patience;

	DatabaseRevisions(JdbcClient jdbc, Patience patience) {
		this.jdbc = jdbc;
		this.patience = patience;
	}

	@Override
	public List<Revision> of(PagePath path) {
		return this.patience.ask(() -> read(OF_PAGE, Map.of("path", path.value())));
	}

	@Override
	public List<Revision> of(PagePath path, int number) {
		return this.patience.ask(() -> read(OF_REVISION, Map.of("path", path.value(), "number", number)));
	}

	@Override
	public Optional<String> whole(Revision revision) {
		return text(revision.path(), revision.number())
			.flatMap((text) -> WholeText.of(text, revision.shared(), (hash) -> this.patience.ask(() -> shared(hash))));
	}

	private Optional<String> shared(String hash) {
		return this.jdbc.sql("select source from shared_text where hash = ?")
			.param(hash)
			.query(String.class)
			.optional();
	}

	@Override
	public List<Revision> recent(int most) {
		return this.patience.ask(() -> read(RECENT, Map.of("most", most)));
	}

	@Override
	public Optional<String> text(PagePath path, int number) {
		return this.patience.ask(() -> this.jdbc.sql("select source from revision where path = ? and number = ?")
			.param(path.value())
			.param(number)
			.query(String.class)
			.optional());
	}

	/** All revisions in the order in which they were noted. */
	List<Revision> all() {
		return read(SELECT + "order by r.recorded_at, r.number", Map.of());
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
