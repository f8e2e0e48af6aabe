package org.skinprimer.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.skinprimer.content.Move;
import org.skinprimer.content.PagePath;
import org.skinprimer.load.Known.KnownPage;
import org.skinprimer.load.LastGood.Text;

/** Reads in the database the texts that were good. */
@Repository
class GoodRevisions {

	private static final String LAST_GOOD = """
			select r.path, r.hash, r.source from revision r
			where r.path in (:paths)
			and r.number = (select max(number) from revision where path = r.path)
			and not exists (select 1 from served_path s where s.path = r.path and s.gone_at is not null)
			""";

	private static final String BEFORE = """
			select r.hash, r.source from revision r where r.path = ? and r.hash = ?
			and not exists (select 1 from served_path s where s.path = r.path and s.gone_at is not null) limit 1
			""";

	private static final String TEXTS = "select hash, source from revision where path in (:paths) and hash in (:hashes)";

	private final JdbcClient jdbc;

	GoodRevisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest text of each address, unless it was taken away since. */
	Map<PagePath, Text> lastGood(Set<PagePath> addresses) {
		List<String> paths = addresses.stream().map(PagePath::value).sorted().toList();
		Map<PagePath, Text> texts = new HashMap<>();
		for (List<String> some : Batches.of(paths)) {
			this.jdbc.sql(LAST_GOOD)
				.param("paths", some)
				.query((row, number) -> texts.put(new PagePath(row.getString("path")),
						new Text(row.getString("source"), row.getString("hash"))))
				.list();
		}
		return texts;
	}

	/** The text that a page had where it came from, unless it was taken away since. */
	Optional<Text> before(Move move) {
		return this.jdbc.sql(BEFORE)
			.param(move.from().value())
			.param(move.hash())
			.query((row, number) -> new Text(row.getString("source"), row.getString("hash")))
			.optional();
	}

	/** The texts of pages as they were last, by their hashes. */
	Map<String, String> texts(Collection<KnownPage> pages) {
		Map<String, String> texts = new HashMap<>();
		for (List<KnownPage> some : Batches.of(List.copyOf(pages))) {
			this.jdbc.sql(TEXTS)
				.param("paths", some.stream().map((page) -> page.path().value()).toList())
				.param("hashes", some.stream().map(KnownPage::hash).toList())
				.query((row, number) -> texts.put(row.getString("hash"), row.getString("source")))
				.list();
		}
		return texts;
	}

}
