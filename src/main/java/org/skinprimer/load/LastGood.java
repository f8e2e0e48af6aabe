package org.skinprimer.load;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;

/** Knows the last good texts of files that are broken now. */
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
