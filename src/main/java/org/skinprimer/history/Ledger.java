package org.skinprimer.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.content.Move;
import org.skinprimer.content.PagePath;
import org.skinprimer.history.Changes.Addition;

/**
 * What is known of texts and addresses, in memory. Nodes on one database may see the same
 * change at different times, or an old state after a start; what others have noted
 * already is not noted again, so an old text never becomes the newest.
 */
final class Ledger {

	private final Lives lives = new Lives();

	private final Map<PagePath, Address> addresses;

	private final Map<PagePath, Integer> numbers;

	/**
	 * Begins with what the database holds.
	 * @param numbers the revisions that this node saw last, as far as it saw any
	 */
	Ledger(Iterable<Revision> revisions, Map<PagePath, Address> addresses, Map<PagePath, Integer> numbers) {
		revisions.forEach(this.lives::add);
		this.addresses = new HashMap<>(addresses);
		this.numbers = new HashMap<>(numbers);
	}

	Lives lives() {
		return this.lives;
	}

	Map<PagePath, Address> addresses() {
		return this.addresses;
	}

	/** The revision of each text that this node sees, by address. */
	Map<PagePath, Integer> numbers() {
		return this.numbers;
	}

	/**
	 * Notes what was seen.
	 * @return what of it is new
	 */
	Changes note(Sighting seen) {
		return note(seen, List.of());
	}

	/**
	 * Notes what was seen.
	 * @param later what was seen after it: a text that gave way to one that others have
	 * noted meanwhile would come behind that one, and is not noted
	 * @return what of it is new
	 */
	Changes note(Sighting seen, List<Sighting> later) {
		Set<PagePath> overtaken = later.stream()
			.flatMap((one) -> one.texts().stream())
			.filter((text) -> this.lives.after(text.path(), text.version(), number(text.path())).isPresent())
			.map(Sighting.Text::path)
			.collect(Collectors.toSet());
		Changes changes = Changes.none();
		Map<PagePath, Move> arrivals = new HashMap<>();
		seen.moves().stream().filter(Move::isSame).forEach((move) -> arrivals.put(move.to(), move));
		Set<PagePath> news = new HashSet<>();
		for (Sighting.Text text : seen.texts()) {
			PagePath path = text.path();
			OptionalInt known = known(text, seen);
			if (known.isPresent()) {
				changes.numbers().put(path, known.getAsInt());
			}
			if (known.isPresent() || overtaken.contains(path)) {
				continue;
			}
			news.add(path);
			Optional<Revision> next = Optional.ofNullable(arrivals.get(path))
				.filter((move) -> text.isNew() || isNewest(text))
				.flatMap((move) -> moved(text, move, seen.at()))
				.or(() -> text.isNew() ? next(text, seen.at()) : Optional.empty());
			next.ifPresent((revision) -> {
				this.lives.add(revision);
				changes.revisions().add(new Addition(revision, text.source().text(), text.parts()));
			});
			Optional.ofNullable(this.lives.newest().get(path))
				.filter((newest) -> isNewest(text))
				.ifPresent((newest) -> changes.numbers().put(path, newest.number()));
		}
		this.numbers.putAll(changes.numbers());
		noteAddresses(seen, news, changes.addresses());
		this.addresses.putAll(changes.addresses());
		return changes;
	}

	/**
	 * The revision that a text is, if it was noted before. At first a node may see an old
	 * text; from then on it may be behind others, and comes to what they noted after the
	 * one it saw last. What an editor takes back to an earlier text is new.
	 */
	private OptionalInt known(Sighting.Text text, Sighting seen) {
		PagePath path = text.path();
		if (!seen.isFirst()) {
			return this.lives.after(path, text.version(), number(path));
		}
		Revision last = this.lives.newest().get(path);
		boolean isCopy = last != null && !isHere(path) && seen.written().contains(this.lives.latest(last).path());
		return isCopy ? OptionalInt.empty() : this.lives.last(path, text.version());
	}

	/** The revision that this node saw last at an address. */
	private int number(PagePath path) {
		return this.numbers.getOrDefault(path, 0);
	}

	/** Whether others have not noted another text since. */
	private boolean isNewest(Sighting.Text text) {
		Revision last = this.lives.newest().get(text.path());
		return last != null && last.version().equals(text.version());
	}

	/** Whether the page that was last at an address is still there. */
	boolean isHere(PagePath path) {
		Revision last = this.lives.newest().get(path);
		return last != null && this.lives.latest(last).path().equals(path);
	}

	/** What is to be noted of a page that came to where it is. */
	private Optional<Revision> moved(Sighting.Text text, Move move, Instant now) {
		Revision last = this.lives.newest().get(text.path());
		String hash = text.source().hash();
		return this.lives.at(move.from(), move.hash())
			.filter((former) -> last == null || !last.page().equals(former.page())
			// That a copy is the page itself now others may have noted, and moved it on.
					|| (text.isNew() && !isHere(text.path())))
			.map((former) -> {
				int number = 1 + Math.max(this.lives.latest(former).number(), (last != null) ? last.number() : 0);
				boolean same = former.version().equals(text.version());
				return new Revision(text.path(), number, former.page(), former.number(), text.title(), hash,
						text.shared(), now, same ? former.changedAt() : now);
			});
	}

	/** What is to be noted of a path, nothing if it says what it said. */
	private Optional<Revision> next(Sighting.Text text, Instant now) {
		PagePath path = text.path();
		String hash = text.source().hash();
		Revision last = this.lives.newest().get(path);
		int number = (last == null) ? 1 : last.number() + 1;
		if (last == null || !isHere(path)) {
			// What was here before is another page now, and takes its history along.
			String name = this.lives.isKnown(path.value()) ? path.value() + "@" + number : path.value();
			return Optional
				.of(new Revision(path, number, name, 0, text.title(), hash, text.shared(), now, text.begun()));
		}
		return last.version().equals(text.version()) ? Optional.empty() : Optional
			.of(new Revision(path, number, last.page(), last.number(), text.title(), hash, text.shared(), now, now));
	}

	private void noteAddresses(Sighting seen, Set<PagePath> news, Map<PagePath, Address> changed) {
		seen.served()
			.stream()
			.filter((path) -> !this.addresses.containsKey(path))
			.forEach((path) -> changed.put(path, Address.of(seen.at())));
		this.addresses.forEach((path, address) -> {
			Address next = address;
			if (seen.pages().contains(path) || seen.served().contains(path)) {
				next = address.here();
			}
			else if (seen.isMissed(path)) {
				next = address.gone(seen.at());
			}
			if (!next.equals(address)) {
				changed.put(path, next);
			}
		});
		for (Move move : seen.moves()) {
			// A node that is behind others finds pages where they were long ago.
			boolean isNew = news.contains(move.to()) || (seen.isMissed(move.from()) && !seen.isFirst())
					|| !move.isSame();
			Address address = changed.getOrDefault(move.from(), this.addresses.get(move.from()));
			if (isNew && address != null && !seen.pages().contains(move.from()) && seen.pages().contains(move.to())) {
				changed.put(move.from(), address.movedTo(move.to()));
			}
		}
		changed.entrySet().removeIf((entry) -> entry.getValue().equals(this.addresses.get(entry.getKey())));
	}

}
