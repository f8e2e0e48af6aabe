package org.skinprimer.history;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
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
	 * @param latest the newest revision of each path
	 * @return whether more is known now than before
	 */
	boolean note(ContentSnapshot snapshot, Set<PagePath> served, Map<PagePath, Revision> latest, Instant now) {
		boolean more = this.known.isEmpty();
		if (more) {
			read();
		}
		List<PagePath> fresh = served.stream().filter((path) -> !this.known.containsKey(path)).sorted().toList();
		add(fresh, now);
		MovedPages moved = new MovedPages(snapshot, latest);
		Map<PagePath, Address> changed = new HashMap<>();
		this.known.forEach((path, address) -> {
			boolean isThere = served.contains(path) || snapshot.isUnderstood(path);
			Address next = isThere ? address.back() : address;
			if (!isThere && !snapshot.isWritten(path)) {
				next = address.gone(now);
				next = leadsOn(path, snapshot) ? next : next.movedTo(moved.of(path));
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

	/** Whether the way of a page ends at a file. */
	private boolean leadsOn(PagePath path, ContentSnapshot snapshot) {
		Set<PagePath> passed = new HashSet<>();
		Optional<PagePath> at = this.known.get(path).movedTo();
		while (at.isPresent() && passed.add(at.get())) {
			if (snapshot.isWritten(at.get())) {
				return true;
			}
			at = Optional.ofNullable(this.known.get(at.get())).flatMap(Address::movedTo);
		}
		return false;
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
			return (this.goneAt.isEmpty() && this.movedTo.isEmpty()) ? this
					: new Address(this.since, Optional.empty(), Optional.empty());
		}

		Address gone(Instant now) {
			return this.goneAt.isPresent() ? this : new Address(this.since, Optional.of(now), this.movedTo);
		}

		Address movedTo(Optional<PagePath> there) {
			return there.isPresent() ? new Address(this.since, this.goneAt, there) : this;
		}

	}

}
