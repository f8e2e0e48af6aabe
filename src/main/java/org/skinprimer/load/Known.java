package org.skinprimer.load;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;

/**
 * What is known of the pages of a folder before it is read.
 *
 * @param pages each page as it was last
 * @param left where the page of an address went
 */
public record Known(List<KnownPage> pages, Map<PagePath, PagePath> left) {

	/** Nothing is known. */
	public static final Known NONE = new Known(List.of(), Map.of());

	/**
	 * A page as it was last.
	 *
	 * @param path where it was
	 * @param title the title it had
	 * @param hash the SHA-256 of its file
	 * @param isDisplaced whether another page is there now
	 * @param born when it came, as far as that is known
	 * @param goneAt since when its file is missed
	 * @param places the addresses that it has had, in the order in which its links are
	 * likely to be written for them
	 */
	public record KnownPage(PagePath path, String title, String hash, boolean isDisplaced, Optional<Instant> born,
			Optional<Instant> goneAt, List<PagePath> places) {

		/**
		 * The names of the files for which the links of its text are likely to be
		 * written: those of before come first as long as nobody has touched it.
		 * @param text the text as it is now
		 */
		List<String> files(SourceFile text) {
			Stream<String> here = Stream.of(text.name());
			Stream<String> before = this.places.stream()
				.filter(Predicate.not(PagePath.ofFile(text.name())::equals))
				.flatMap((place) -> place.files().stream());
			boolean isWrittenHere = !this.hash.equals(text.hash())
					|| this.places.get(0).equals(PagePath.ofFile(text.name()));
			return (isWrittenHere ? Stream.concat(here, before) : Stream.concat(before, here)).toList();
		}

	}

}
