package org.skinprimer.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skinprimer.content.PagePath;

/** Where each page was and is, with the newest text it had at each place in a row. */
final class Lives {

	private static final NavigableMap<Integer, String> NONE = Collections.emptyNavigableMap();

	private final Map<PagePath, Revision> newest = new HashMap<>();

	private final Map<String, List<Revision>> byPage = new HashMap<>();

	/** The pages that were copies of another one, which has taken their place. */
	private final Set<String> copies = new HashSet<>();

	/** The texts that were ever at an address, by number. */
	private final Map<PagePath, NavigableMap<Integer, String>> versions = new HashMap<>();

	/** Adds a revision that is newer than what is known of its page. */
	void add(Revision revision) {
		this.versions.computeIfAbsent(revision.path(), (any) -> new TreeMap<>())
			.put(revision.number(), revision.version());
		Revision there = this.newest.get(revision.path());
		if (there != null && there.number() < revision.number() && !there.page().equals(revision.page())
				&& there.hash().equals(revision.hash()) && latest(there).equals(there)) {
			this.copies.add(there.page());
		}
		this.newest.merge(revision.path(), revision, (one, other) -> (one.number() > other.number()) ? one : other);
		List<Revision> life = this.byPage.computeIfAbsent(revision.page(), (any) -> new ArrayList<>(1));
		Optional<Revision> last = life.isEmpty() ? Optional.empty() : Optional.of(life.get(life.size() - 1));
		if (last.filter((known) -> known.number() >= revision.number()).isPresent()) {
			return;
		}
		if (last.filter((known) -> known.path().equals(revision.path())).isPresent()) {
			life.remove(life.size() - 1);
		}
		life.add(revision);
	}

	/** The first revision behind another one that had a text. */
	OptionalInt after(PagePath path, String version, int number) {
		return numbers(version, this.versions.getOrDefault(path, NONE).tailMap(number, false)).findFirst();
	}

	/** The last revision that had a text. */
	OptionalInt last(PagePath path, String version) {
		return numbers(version, this.versions.getOrDefault(path, NONE).descendingMap()).findFirst();
	}

	private static IntStream numbers(String version, Map<Integer, String> revisions) {
		return revisions.entrySet()
			.stream()
			.filter((revision) -> revision.getValue().equals(version))
			.mapToInt(Map.Entry::getKey);
	}

	/** The newest revision of each path. */
	Map<PagePath, Revision> newest() {
		return this.newest;
	}

	/** The newest revision of each page that is not a mere copy. */
	Stream<Revision> pages() {
		return this.byPage.entrySet()
			.stream()
			.filter((page) -> !this.copies.contains(page.getKey()))
			.map((page) -> page.getValue().get(page.getValue().size() - 1));
	}

	/** The page that was at a path when it had a text. */
	Optional<Revision> at(PagePath path, String hash) {
		return Stream.concat(Stream.ofNullable(this.newest.get(path)), pages())
			.filter((page) -> page.path().equals(path) && page.hash().equals(hash))
			.findFirst();
	}

	/** Whether a page of this name was ever known. */
	boolean isKnown(String page) {
		return this.byPage.containsKey(page);
	}

	/** The newest revision of the page that a revision is of. */
	Revision latest(Revision revision) {
		List<Revision> life = this.byPage.get(revision.page());
		return (life != null) ? life.get(life.size() - 1) : revision;
	}

	/**
	 * The addresses that a page has had, in the order in which its links are likely to be
	 * written for them: where its present text was first, where it is, where it was.
	 */
	List<PagePath> places(Revision page) {
		List<Revision> life = this.byPage.getOrDefault(page.page(), List.of(page));
		if (life.size() == 1) {
			return List.of(page.path());
		}
		int at = life.size() - 1;
		while (at > 0 && life.get(at - 1).hash().equals(page.hash())) {
			at--;
		}
		Set<PagePath> places = new LinkedHashSet<>(Arrays.asList(life.get(at).path(), page.path()));
		for (int before = life.size() - 1; before >= 0; before--) {
			places.add(life.get(before).path());
		}
		return List.copyOf(places);
	}

}
