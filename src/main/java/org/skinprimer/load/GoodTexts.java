package org.skinprimer.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.Move;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;

/** Finds the last good texts of files that are broken, also where the page has moved. */
final class GoodTexts {

	private final Map<PagePath, Move> arrivals;

	private final Map<String, Loaded<Page>> before;

	private final LastGood lastGood;

	/**
	 * Looks in memory first.
	 * @param arrivals the pages that have come to an address
	 * @param before what was in use until now
	 * @param lastGood knows more
	 */
	GoodTexts(Map<PagePath, Move> arrivals, Map<String, Loaded<Page>> before, LastGood lastGood) {
		this.arrivals = arrivals;
		this.before = before;
		this.lastGood = lastGood;
	}

	/** The texts of files, of those that have one. */
	Map<String, SourceFile> of(Collection<String> files) {
		Map<String, SourceFile> good = new HashMap<>();
		Set<String> forgotten = new TreeSet<>();
		for (String file : files) {
			Optional<Move> move = Optional.ofNullable(this.arrivals.get(PagePath.ofFile(file)));
			inUse(file, move).or(() -> move.flatMap(this.lastGood::before).map((text) -> text.of(file)))
				.ifPresentOrElse((text) -> good.put(file, text), () -> {
					if (move.isEmpty()) {
						forgotten.add(file);
					}
				});
		}
		if (!forgotten.isEmpty()) {
			Map<PagePath, LastGood.Text> found = this.lastGood
				.of(forgotten.stream().map(PagePath::ofFile).collect(Collectors.toSet()));
			forgotten.forEach((file) -> Optional.ofNullable(found.get(PagePath.ofFile(file)))
				.ifPresent((text) -> good.put(file, text.of(file))));
		}
		return good;
	}

	/** The text that was in use until now, here or where the page was. */
	private Optional<SourceFile> inUse(String file, Optional<Move> move) {
		return Stream.concat(Stream.of(file), move.stream().flatMap((from) -> from.from().files().stream()))
			.flatMap((name) -> this.before.getOrDefault(name, Loaded.unknown()).value().stream())
			.map(Page::source)
			.filter((text) -> move.filter((from) -> !from.hash().equals(text.hash())).isEmpty())
			.findFirst()
			.map((text) -> new SourceFile(file, text.text(), text.hash()));
	}

}
