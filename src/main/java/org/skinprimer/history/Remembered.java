package org.skinprimer.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.load.Known;
import org.skinprimer.load.Known.KnownPage;

/** What others get to know of a ledger. */
final class Remembered {

	private Remembered() {
	}

	/**
	 * What a site needs.
	 * @param isComplete whether the ledger holds what was remembered of earlier days
	 * @param before whose addresses are still the same; none if there is none
	 */
	static SiteHistory of(Ledger ledger, boolean isComplete, SiteHistory before) {
		Map<PagePath, Instant> changes = new HashMap<>();
		Map<PagePath, PagePath> first = new HashMap<>();
		ledger.lives().newest().forEach((path, revision) -> {
			changes.put(path, revision.changedAt());
			if (!revision.page().equals(path.value())) {
				first.put(path, new PagePath(revision.page()));
			}
		});
		// Others may have given a number to another text.
		Map<PagePath, Integer> numbers = isComplete ? ledger.numbers() : Map.of();
		if (before != SiteHistory.NONE) {
			return new SiteHistory(isComplete, changes, before.served(), first, before.brief(), numbers);
		}
		Map<PagePath, Instant> served = new HashMap<>();
		ledger.addresses().forEach((path, address) -> served.put(path, address.since()));
		Set<PagePath> brief = ledger.addresses()
			.entrySet()
			.stream()
			.filter((known) -> known.getValue().wasBrief())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		return new SiteHistory(isComplete, changes, served, first, brief, numbers);
	}

	/** What helps to find pages that have moved. */
	static Known known(Ledger ledger) {
		Lives lives = ledger.lives();
		Map<PagePath, Address> addresses = ledger.addresses();
		Map<PagePath, PagePath> left = new HashMap<>();
		addresses.forEach((path, address) -> address.movedTo()
			// Another page has come to where one left.
			.filter((any) -> address.goneAt().isPresent() || !ledger.isHere(path))
			.ifPresent((there) -> left.put(path, there)));
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

}
