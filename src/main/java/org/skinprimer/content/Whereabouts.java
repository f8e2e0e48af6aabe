package org.skinprimer.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the pages of a folder were before.
 *
 * @param found the moves that the history does not know yet
 * @param left where the page of an address went
 * @param places the files by which the links of a moved file are read, in this order; the
 * file itself is one of them
 */
public record Whereabouts(List<Move> found, Map<PagePath, PagePath> left, Map<String, List<String>> places) {

	/** Every page is where it always was. */
	public static final Whereabouts NONE = new Whereabouts(List.of(), Map.of(), Map.of());

	/** Whether any page was elsewhere. */
	public boolean hasMoves() {
		return !this.left.isEmpty() || !this.places.isEmpty();
	}

	/**
	 * Follows a page from address to address.
	 * @param former where it once was
	 * @param isThere whether a way may end at an address
	 * @return the first address on its way, the former one included, where it may end;
	 * empty if there is none
	 */
	public Optional<PagePath> follow(PagePath former, Predicate<PagePath> isThere) {
		Set<PagePath> passed = new HashSet<>();
		PagePath at = former;
		while (at != null && !isThere.test(at) && passed.add(at)) {
			at = this.left.get(at);
		}
		return Optional.ofNullable(at).filter(isThere);
	}

	/**
	 * Where the pages of a folder went that holds none any more.
	 * @param folder its address
	 * @param isThere whether visitors get something at an address
	 * @return the folder that most of them are in now, if visitors get it, or else the
	 * first page there; empty if none was ever seen to go
	 */
	Optional<PagePath> emptied(PagePath folder, Predicate<PagePath> isThere) {
		Map<String, List<PagePath>> folders = this.left.keySet()
			.stream()
			.filter((former) -> folder.folder().isEmpty() && former.folder().equals(folder.name()))
			.flatMap((former) -> follow(former, isThere).stream())
			.sorted()
			.collect(Collectors.groupingBy(PagePath::folder, TreeMap::new, Collectors.toList()));
		return folders.values()
			.stream()
			.max(Comparator.comparingInt(List::size))
			.map((pages) -> Optional.of(new PagePath("/" + pages.get(0).folder()))
				.filter(isThere)
				.orElse(pages.get(0)));
	}

	/** The addresses that a page has left. */
	Stream<PagePath> formerly(PagePath page) {
		return this.left.keySet()
			.stream()
			.filter((former) -> !former.equals(page) && follow(former, page::equals).isPresent())
			.sorted();
	}

	/** The page that has come to an address with its history, as far as that is new. */
	public Map<PagePath, Move> arrivals() {
		Map<PagePath, Move> arrivals = new HashMap<>();
		this.found.stream().filter(Move::isSame).forEach((move) -> arrivals.put(move.to(), move));
		return arrivals;
	}

	/** The files by which the links of a file are read. */
	List<String> places(String file) {
		return this.places.getOrDefault(file, List.of(file));
	}

}
