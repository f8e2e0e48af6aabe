package org.skinprimer.search;

import java.time.LocalDate;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.skinprimer.live.Patience;

/** Counts in the database what was searched for in vain, and no more than so much. */
@Repository
public class SearchMissRepository {

	/** Whoever searches for garbage cannot fill the disk. */
	static final int MOST = 5000;

	private static final String COUNT = "update search_miss set times = times + 1, last_on = ? where query = ?";

	/** The rarest searches give way, and of those the oldest. */
	private static final String MAKE_ROOM = """
			delete from search_miss where query in
			(select query from search_miss order by times desc, last_on desc, query limit 100 offset ?)
			""";

	private final JdbcClient jdbc;

	private final Patience patience;

	SearchMissRepository(JdbcClient jdbc, Patience patience) {
		this.jdbc = jdbc;
		this.patience = patience;
	}

	void count(String query, LocalDate day) {
		if (isCounted(query, day)) {
			return;
		}
		this.jdbc.sql(MAKE_ROOM).param(MOST - 1).update();
		try {
			this.jdbc.sql("insert into search_miss (query, times, last_on) values (?, 1, ?)")
				.param(query)
				.param(day)
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another node was first.
			isCounted(query, day);
		}
	}

	private boolean isCounted(String query, LocalDate day) {
		return this.jdbc.sql(COUNT).param(day).param(query).update() > 0;
	}

	/**
	 * The most frequent searches that found nothing.
	 * @param most how many at most
	 * @throws org.skinprimer.live.NoAnswer if the database does not tell
	 */
	public List<SearchMiss> mostFrequent(int most) {
		return this.patience.ask(() -> this.jdbc
			.sql("select query, times, last_on from search_miss order by times desc, last_on desc, query limit ?")
			.param(most)
			.query((row, number) -> new SearchMiss(row.getString("query"), row.getInt("times"),
					row.getObject("last_on", LocalDate.class)))
			.list());
	}

}
