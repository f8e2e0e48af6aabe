package org.skinprimer.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Publication;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.live.PageHistory;

/** Keeps what is remembered in the database. */
@Repository
class DatabaseHistory implements PageHistory {

	private static final String LAST_GOOD = """
			select r.path, r.hash, r.source from revision r
			where r.path in (:paths)
			and r.number = (select max(number) from revision where path = r.path)
			and not exists (select 1 from served_path s where s.path = r.path and s.gone_at is not null)
			""";

	private final JdbcClient jdbc;

	private final RevisionLog revisions;

	private final AddressLog addresses;

	private final TransactionOperations transactions;

	/** What was remembered last; of most edits the addresses take no notice. */
	private SiteHistory latest = SiteHistory.NONE;

	DatabaseHistory(JdbcClient jdbc, RevisionLog revisions, AddressLog addresses, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.revisions = revisions;
		this.addresses = addresses;
	}

	@Override
	public synchronized SiteHistory remember(ContentSnapshot snapshot, Instant instant) {
		try {
			return this.transactions.execute((status) -> note(snapshot, instant));
		}
		catch (RuntimeException ex) {
			// What was not kept must not be held for known.
			this.revisions.forget();
			this.addresses.forget();
			this.latest = SiteHistory.NONE;
			throw ex;
		}
	}

	private SiteHistory note(ContentSnapshot snapshot, Instant instant) {
		Map<PagePath, Revision> newest = this.revisions.append(snapshot);
		boolean more = this.addresses.note(snapshot, served(snapshot, instant), newest, instant);
		SiteHistory before = this.latest;
		Map<PagePath, Instant> changes = newest.values()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Revision::path, Revision::recordedAt));
		this.latest = (more || before == SiteHistory.NONE) ? new SiteHistory(changes, since(), moves(), brief())
				: new SiteHistory(changes, before.served(), before.moves(), before.brief());
		return this.latest;
	}

	private Map<PagePath, Instant> since() {
		Map<PagePath, Instant> since = new HashMap<>();
		this.addresses.known().forEach((path, address) -> since.put(path, address.since()));
		return since;
	}

	private Map<PagePath, PagePath> moves() {
		Map<PagePath, PagePath> moves = new HashMap<>();
		this.addresses.known()
			.forEach((path, address) -> address.movedTo().ifPresent((there) -> moves.put(path, there)));
		return moves;
	}

	private Set<PagePath> brief() {
		return this.addresses.known()
			.entrySet()
			.stream()
			.filter((known) -> known.getValue().wasBrief())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** The pages, and the sections that hold some. */
	private static Set<PagePath> served(ContentSnapshot snapshot, Instant instant) {
		Set<PagePath> served = new HashSet<>();
		snapshot.pages()
			.stream()
			.filter((page) -> page.publication(instant, snapshot.settings().timeZone()) == Publication.PUBLISHED)
			.forEach((page) -> {
				served.add(page.path());
				if (snapshot.settings().hasSection(page.path().folder())) {
					served.add(new PagePath("/" + page.path().folder()));
				}
			});
		return served;
	}

	@Override
	public Map<PagePath, Text> of(Set<PagePath> addresses) {
		return lastGood(this.jdbc, addresses);
	}

	static Map<PagePath, Text> lastGood(JdbcClient jdbc, Set<PagePath> addresses) {
		List<String> paths = addresses.stream().map(PagePath::value).sorted().toList();
		Map<PagePath, Text> texts = new HashMap<>();
		for (List<String> some : Batches.of(paths)) {
			jdbc.sql(LAST_GOOD)
				.param("paths", some)
				.query((row, number) -> texts.put(new PagePath(row.getString("path")),
						new Text(row.getString("source"), row.getString("hash"))))
				.list();
		}
		return texts;
	}

}
