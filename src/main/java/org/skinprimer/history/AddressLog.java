package org.skinprimer.history;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.PagePath;

/**
 * The log of every address that visitors were ever given; none is ever taken out. One
 * thread at a time notes.
 */
@Repository
class AddressLog {

	// Two nodes may see the same address at once; the first one to write it wins.
	private static final String ADD = """
			insert into served_path (path, first_served_at) values (?, ?) on conflict do nothing
			""";

	private static final String CHANGE = "update served_path set gone_at = ?, moved_to = ? where path = ?";

	private final Map<PagePath, Address> known = new HashMap<>();

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	AddressLog(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Notes what became of the addresses. What was read once is kept in mind.
	 * @param snapshot what is about to be served
	 * @param served the addresses at which visitors get something of it
	 * @return whether more is known now than before
	 */
	boolean note(ContentSnapshot snapshot, Set<PagePath> served, Instant now) {
		boolean more = this.known.isEmpty();
		List<PagePath> fresh = served.stream().filter((path) -> !known().containsKey(path)).sorted().toList();
		add(fresh, SqlTime.toDatabase(now).toInstant());
		Map<PagePath, PagePath> moves = new HashMap<>();
		snapshot.whereabouts()
			.found()
			.stream()
			.filter((move) -> snapshot.isUnderstood(move.to()))
			.forEach((move) -> moves.put(move.from(), move.to()));
		Map<PagePath, Address> changed = new HashMap<>();
		known().forEach((path, address) -> {
			Optional<PagePath> there = Optional.ofNullable(moves.get(path));
			Address next = address;
			if (snapshot.isUnderstood(path)) {
				next = address.back();
			}
			else if (served.contains(path)) {
				// A section is there without its page too, as long as it has others.
				next = address.here().movedTo(there);
			}
			else if (!snapshot.isWritten(path)) {
				next = address.gone(now).movedTo(there);
			}
			if (!next.equals(address)) {
				changed.put(path, next);
			}
		});
		changed.forEach(this::change);
		this.known.putAll(changed);
		return more || !fresh.isEmpty() || !changed.isEmpty();
	}

	/** All addresses that were ever served. */
	Map<PagePath, Address> known() {
		if (this.known.isEmpty()) {
			read();
		}
		return this.known;
	}

	/** Reads everything again the next time. */
	void forget() {
		this.known.clear();
	}

	private void add(List<PagePath> fresh, Instant now) {
		if (!fresh.isEmpty()) {
			this.batches.batchUpdate(ADD,
					fresh.stream().map((path) -> new Object[] { path.value(), SqlTime.toDatabase(now) }).toList());
			fresh.forEach((path) -> this.known.put(path, new Address(now, Optional.empty(), Optional.empty())));
		}
	}

	private void change(PagePath path, Address address) {
		this.batches.update(CHANGE, address.goneAt().map(SqlTime::toDatabase).orElse(null),
				address.movedTo().map(PagePath::value).orElse(null), path.value());
	}

	private void read() {
		this.jdbc.sql("select path, first_served_at, gone_at, moved_to from served_path")
			.query((row, number) -> this.known.put(new PagePath(row.getString("path")),
					new Address(row.getObject("first_served_at", OffsetDateTime.class).toInstant(),
							Optional.ofNullable(row.getObject("gone_at", OffsetDateTime.class))
								.map(OffsetDateTime::toInstant),
							Optional.ofNullable(row.getString("moved_to")).map(PagePath::new))))
			.list();
	}

	/**
	 * What became of an address.
	 *
	 * @param since when it was first served
	 * @param goneAt when its file was first missed, empty while it is there
	 * @param movedTo where its page went
	 */
	record Address(Instant since, Optional<Instant> goneAt, Optional<PagePath> movedTo) {

		/**
		 * What an editor takes back within this time was a slip, and hardly anybody kept
		 * its address.
		 */
		static final Duration BRIEF = Duration.ofMinutes(10);

		boolean wasBrief() {
			return this.goneAt.filter((gone) -> gone.isBefore(this.since.plus(BRIEF))).isPresent();
		}

		Address back() {
			return here().movedTo.isEmpty() ? here() : new Address(this.since, Optional.empty(), Optional.empty());
		}

		Address here() {
			return this.goneAt.isEmpty() ? this : new Address(this.since, Optional.empty(), this.movedTo);
		}

		Address gone(Instant now) {
			return this.goneAt.isPresent() ? this : new Address(this.since, Optional.of(now), this.movedTo);
		}

		Address movedTo(Optional<PagePath> there) {
			return there.isPresent() ? new Address(this.since, this.goneAt, there) : this;
		}

	}

}
