package org.skinprimer.history;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import org.skinprimer.content.PagePath;
import org.skinprimer.history.Changes.Addition;

/** Reads and writes what is known; who writes keeps all other nodes from it. */
@Repository
class HistoryTables {

	private static final String APPEND = """
			insert into revision (path, number, page, earlier, hash, shared, title, source, recorded_at, changed_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private static final String SHARE = "insert into shared_text (hash, source) values (?, ?) on conflict do nothing";

	private static final String CHANGE = "update served_path set gone_at = ?, moved_to = ? where path = ?";

	private static final String ADD = """
			insert into served_path (gone_at, moved_to, path, first_served_at) values (?, ?, ?, ?) on conflict do nothing
			""";

	private final JdbcTemplate jdbc;

	private final DatabaseRevisions revisions;

	HistoryTables(JdbcTemplate jdbc, DatabaseRevisions revisions) {
		this.jdbc = jdbc;
		this.revisions = revisions;
	}

	/** How often any node has written; 0 if none has. */
	long edition() {
		return this.jdbc.queryForList("select number from history_edition", Long.class).stream().findFirst().orElse(0L);
	}

	/**
	 * Keeps all others from writing until the transaction ends.
	 * @return how often any node has written before
	 */
	long lock() {
		if (this.jdbc.update("update history_edition set number = number + 1") == 0) {
			this.jdbc.update("insert into history_edition (id, number) values (1, 1) on conflict do nothing");
		}
		return edition() - 1;
	}

	/**
	 * Reads everything.
	 * @param numbers the revisions that this node saw last
	 */
	Ledger read(Map<PagePath, Integer> numbers) {
		Map<PagePath, Address> addresses = new HashMap<>();
		this.jdbc.query("select path, first_served_at, gone_at, moved_to from served_path", (row) -> {
			addresses.put(new PagePath(row.getString("path")),
					new Address(row.getObject("first_served_at", OffsetDateTime.class).toInstant(),
							Optional.ofNullable(row.getObject("gone_at", OffsetDateTime.class))
								.map(OffsetDateTime::toInstant),
							Optional.ofNullable(row.getString("moved_to")).map(PagePath::new)));
		});
		return new Ledger(this.revisions.all(), addresses, numbers);
	}

	/** Writes what is new. */
	void write(Changes changes) {
		this.jdbc.batchUpdate(APPEND, changes.revisions().stream().map(HistoryTables::row).toList());
		this.jdbc.batchUpdate(SHARE,
				changes.revisions()
					.stream()
					.flatMap((addition) -> addition.parts().entrySet().stream())
					.distinct()
					.map((part) -> new Object[] { part.getKey(), part.getValue() })
					.toList());
		List<Object[]> addresses = changes.addresses().entrySet().stream().map(HistoryTables::row).toList();
		int[] added = this.jdbc.batchUpdate(ADD, addresses);
		this.jdbc.batchUpdate(CHANGE,
				IntStream.range(0, added.length)
					.filter((i) -> added[i] == 0)
					.mapToObj((i) -> Arrays.copyOf(addresses.get(i), 3))
					.toList());
	}

	private static Object[] row(Addition addition) {
		Revision row = addition.revision();
		return new Object[] { row.path().value(), row.number(), row.page(), row.earlier(), row.hash(), row.shared(),
				storable(row.title()), addition.text(), SqlTime.toDatabase(row.recordedAt()),
				SqlTime.toDatabase(row.changedAt()) };
	}

	private static Object[] row(Map.Entry<PagePath, Address> entry) {
		Address address = entry.getValue();
		return new Object[] { address.goneAt().map(SqlTime::toDatabase).orElse(null),
				address.movedTo().map(PagePath::value).orElse(null), entry.getKey().value(),
				SqlTime.toDatabase(address.since()) };
	}

	/** YAML can write signs that PostgreSQL takes in no text. */
	private static String storable(String title) {
		return title.codePoints()
			.map((c) -> (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) ? '\ufffd' : c)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
