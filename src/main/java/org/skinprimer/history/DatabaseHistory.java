package org.skinprimer.history;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Move;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Publication;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.history.AddressLog.Address;
import org.skinprimer.live.PageHistory;
import org.skinprimer.load.Known;
import org.skinprimer.load.Known.KnownPage;

/** Keeps what is remembered in the database. */
@Repository
class DatabaseHistory implements PageHistory {

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

	private final RevisionLog revisions;

	private final AddressLog addresses;

	private final TransactionOperations transactions;

	/** What was remembered last; of most edits the addresses take no notice. */
	private SiteHistory latest = SiteHistory.NONE;

	/** The same for where pages are; true also while the database cannot be reached. */
	private @Nullable Known known;

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
		this.revisions.append(snapshot, instant);
		Lives lives = this.revisions.lives();
		boolean more = this.addresses.note(snapshot, served(snapshot, instant), instant);
		SiteHistory before = this.latest;
		Map<PagePath, Instant> changes = new HashMap<>();
		Map<PagePath, PagePath> first = new HashMap<>();
		lives.newest().forEach((path, revision) -> {
			changes.put(path, revision.changedAt());
			if (!revision.page().equals(path.value())) {
				first.put(path, new PagePath(revision.page()));
			}
		});
		this.latest = (more || before == SiteHistory.NONE) ? new SiteHistory(changes, since(), first, brief())
				: new SiteHistory(changes, before.served(), first, before.brief());
		this.known = known(lives);
		return this.latest;
	}

	private Map<PagePath, Instant> since() {
		Map<PagePath, Instant> since = new HashMap<>();
		this.addresses.known().forEach((path, address) -> since.put(path, address.since()));
		return since;
	}

	@Override
	public synchronized Known known() {
		Known now = this.known;
		if (now == null) {
			now = known(this.revisions.lives());
			this.known = now;
		}
		return now;
	}

	private Known known(Lives lives) {
		Map<PagePath, Address> addresses = this.addresses.known();
		Map<PagePath, PagePath> left = new HashMap<>();
		addresses.forEach((path, address) -> address.movedTo().ifPresent((there) -> left.put(path, there)));
		lives.newest().forEach((path, revision) -> {
			PagePath now = lives.latest(revision).path();
			if (!now.equals(path)) {
				left.put(path, now);
			}
		});
		return new Known(lives.pages()
			// The addresses of data files have a dot.
			.filter((page) -> !page.path().value().contains("."))
			.map((page) -> page(page, lives, Optional.ofNullable(addresses.get(page.path()))))
			.toList(), left);
	}

	private static KnownPage page(Revision page, Lives lives, Optional<Address> address) {
		Optional<Instant> born = (page.earlier() == 0) ? Optional.of(page.recordedAt()) : address.map(Address::since);
		boolean isDisplaced = !lives.newest().get(page.path()).page().equals(page.page());
		return new KnownPage(page.path(), page.title(), page.hash(), isDisplaced, born,
				address.flatMap(Address::goneAt), lives.places(page));
	}

	@Override
	public Optional<Text> before(Move move) {
		return this.jdbc.sql(BEFORE)
			.param(move.from().value())
			.param(move.hash())
			.query((row, number) -> new Text(row.getString("source"), row.getString("hash")))
			.optional();
	}

	@Override
	public Map<String, String> texts(Collection<KnownPage> pages) {
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
		Set<String> folders = new HashSet<>();
		snapshot.pages()
			.stream()
			.filter((page) -> page.publication(instant, snapshot.settings().timeZone()) == Publication.PUBLISHED)
			.forEach((page) -> {
				served.add(page.path());
				folders.add(page.path().folder());
			});
		folders.stream()
			.filter(snapshot.settings()::hasSection)
			.forEach((folder) -> served.add(new PagePath("/" + folder)));
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
