package org.skinprimer.history;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Move;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.live.NoAnswer;
import org.skinprimer.live.PageHistory;
import org.skinprimer.live.Patience;
import org.skinprimer.load.Known;
import org.skinprimer.load.Known.KnownPage;

/**
 * Keeps what is remembered in memory and, as soon as it can be reached, in the database.
 * What is seen is noted at once and waits in its order to be written. If another node has
 * written meanwhile, everything is read again, and what waits is noted anew on top of it.
 */
@Repository
class DatabaseHistory implements PageHistory {

	private final HistoryTables tables;

	private final GoodRevisions texts;

	private final TransactionOperations transactions;

	private final Patience patience;

	private final Preparation preparation;

	private final Deque<Noted> waiting = new ArrayDeque<>();

	/** The revisions this node saw, as of what is written. */
	private final Map<PagePath, Integer> written = new HashMap<>();

	private Ledger ledger = new Ledger(List.of(), Map.of(), Map.of());

	private @Nullable Sighting last;

	private @Nullable ContentSnapshot seen;

	private SiteHistory latest = SiteHistory.NONE;

	private @Nullable Known known;

	private boolean isRead;

	/** Whether somebody asked for what could not be answered. */
	private boolean wasSilent;

	/** What the database held when it was last read or written; only who exchanges. */
	private long edition = -1;

	private boolean isPrepared;

	DatabaseHistory(HistoryTables tables, GoodRevisions texts, TransactionOperations transactions, Patience patience,
			Preparation preparation) {
		this.tables = tables;
		this.texts = texts;
		this.transactions = transactions;
		this.patience = patience;
		this.preparation = preparation;
	}

	@Override
	public synchronized SiteHistory remember(ContentSnapshot snapshot, Instant instant) {
		Sighting seen = Sighting.of(snapshot, instant, Optional.ofNullable(this.last), Optional.ofNullable(this.seen));
		this.last = seen;
		this.seen = snapshot;
		Changes changes = this.ledger.note(seen);
		if (!this.isRead || !changes.isEmpty()) {
			this.waiting.add(new Noted(seen, changes));
		}
		return remembered(changes.addresses().isEmpty());
	}

	@Override
	public synchronized SiteHistory remembered() {
		return remembered(false);
	}

	/** Of most edits the addresses take no notice. */
	private SiteHistory remembered(boolean areAddressesSame) {
		SiteHistory next = Remembered.of(this.ledger, this.isRead, areAddressesSame ? this.latest : SiteHistory.NONE);
		this.latest = next;
		this.known = null;
		return next;
	}

	/** Few edits ask for it, so it is worked out for those. */
	@Override
	public synchronized Known known() {
		Known now = (this.known != null) ? this.known : Remembered.known(this.ledger);
		this.known = now;
		return now;
	}

	@Override
	public synchronized int waiting() {
		return (int) this.waiting.stream().filter((noted) -> noted.changes().concernOthers()).count();
	}

	@Override
	public News exchange() {
		try {
			if (!this.isPrepared) {
				this.preparation.prepare();
				this.isPrepared = true;
			}
			List<Noted> batch = batch();
			boolean isOurs = batch.stream().anyMatch((noted) -> noted.changes().concernOthers());
			Optional<Ledger> read = Optional.empty();
			if (isOurs || this.edition != this.tables.edition()) {
				read = this.transactions.execute((status) -> write(batch, status::setRollbackOnly));
			}
			return took(batch, read);
		}
		catch (RuntimeException | Error ex) {
			// What was written is not known now.
			this.isPrepared = false;
			this.edition = -1;
			throw ex;
		}
	}

	private synchronized List<Noted> batch() {
		return List.copyOf(this.waiting);
	}

	/** Writes what waits; gives what was read if others had written. */
	private Optional<Ledger> write(List<Noted> batch, Runnable nothingToWrite) {
		long before = this.tables.lock();
		if (before == this.edition) {
			batch.forEach((noted) -> this.tables.write(noted.changes()));
			this.edition = before + 1;
			return Optional.empty();
		}
		Ledger ledger = this.tables.read(this.written);
		boolean isOurs = false;
		for (Noted noted : again(batch, ledger)) {
			this.tables.write(noted.changes());
			isOurs |= noted.changes().concernOthers();
		}
		if (!isOurs) {
			nothingToWrite.run();
		}
		this.edition = isOurs ? before + 1 : before;
		return Optional.of(ledger);
	}

	/** Notes what waits on top of what others have written. */
	private static List<Noted> again(List<Noted> waiting, Ledger ledger) {
		List<Sighting> seen = waiting.stream().map(Noted::seen).toList();
		return IntStream.range(0, seen.size())
			.mapToObj((i) -> new Noted(seen.get(i), ledger.note(seen.get(i), seen.subList(i + 1, seen.size()))))
			.toList();
	}

	/** Takes over what has been written and read. */
	private synchronized News took(List<Noted> batch, Optional<Ledger> read) {
		for (Noted noted : batch) {
			this.waiting.remove();
			this.written.putAll(noted.changes().numbers());
		}
		boolean wasSilent = this.wasSilent;
		this.wasSilent = false;
		if (read.isPresent()) {
			this.ledger = read.get();
			this.written.putAll(this.ledger.numbers());
			this.isRead = true;
			// What came meanwhile is noted on top of it.
			List<Noted> rest = new ArrayList<>(this.waiting);
			this.waiting.clear();
			this.waiting.addAll(again(rest, this.ledger));
			remembered(false);
		}
		return wasSilent ? News.MORE_TEXTS : read.isPresent() ? News.FROM_OTHERS : News.NONE;
	}

	@Override
	public Map<PagePath, Text> of(Set<PagePath> addresses) {
		return ask(() -> this.texts.lastGood(addresses), Map.of());
	}

	@Override
	public Optional<Text> before(Move move) {
		return ask(() -> this.texts.before(move), Optional.empty());
	}

	@Override
	public Map<String, String> texts(Collection<KnownPage> pages) {
		return ask(() -> this.texts.texts(pages), Map.of());
	}

	private <T> T ask(Supplier<T> question, T nothing) {
		try {
			synchronized (this) {
				if (!this.isRead) {
					throw new NoAnswer("the database was not reached yet", null);
				}
			}
			return this.patience.ask(question);
		}
		catch (NoAnswer ex) {
			synchronized (this) {
				this.wasSilent = true;
			}
			return nothing;
		}
	}

	/**
	 * What waits to be written.
	 *
	 * @param seen what was seen
	 * @param changes what of it was new, as far as was known then
	 */
	private record Noted(Sighting seen, Changes changes) {
	}

}
