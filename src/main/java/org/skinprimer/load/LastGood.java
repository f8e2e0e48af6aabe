package org.skinprimer.load;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.content.Move;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.Known.KnownPage;

/** Knows the last good texts of files that are broken now, and where pages were. */
@FunctionalInterface
public interface LastGood {

	/** Knows none. */
	LastGood NONE = (addresses) -> Map.of();

	/**
	 * Finds texts.
	 * @param addresses the addresses of pages; a data file such as {@code glossary.yaml}
	 * goes by {@code /glossary.yaml}
	 * @return the last good text of each that has one, unless it was taken away since
	 */
	Map<PagePath, Text> of(Set<PagePath> addresses);

	/** Tells what is known of the pages. */
	default Known known() {
		return Known.NONE;
	}

	/**
	 * The texts of pages as they were last, by their hashes, as far as they are known.
	 */
	default Map<String, String> texts(Collection<KnownPage> pages) {
		return Map.of();
	}

	/** The text that a page had where it came from, unless it was taken away since. */
	default Optional<Text> before(Move move) {
		return Optional.empty();
	}

	/** The last good text of a data file, if one is known. */
	default Optional<SourceFile> dataFile(String name) {
		PagePath address = new PagePath("/" + name);
		return Optional.ofNullable(of(Set.of(address)).get(address)).map((text) -> text.of(name));
	}

	/**
	 * A text that was good.
	 *
	 * @param text what it says
	 * @param hash its SHA-256
	 */
	record Text(String text, String hash) {

		SourceFile of(String file) {
			return new SourceFile(file, this.text, this.hash);
		}

	}

}
