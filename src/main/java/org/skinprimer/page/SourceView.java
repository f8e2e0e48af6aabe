package org.skinprimer.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.Source;

/**
 * A line of a list of sources.
 *
 * @param title the title of the work
 * @param by its authors or publisher, where known
 * @param lead those, with the kind of evidence and the year, as far as they are known
 * @param details the journal or book, where known
 * @param address where a reader can look it up
 * @param read how it was read, if a reader cannot
 */
public record SourceView(String title, Optional<String> by, Optional<String> lead, Optional<String> details,
		Optional<String> address, Optional<String> read) {

	/** The line of a work. */
	public static SourceView of(Source source) {
		Optional<String> kind = source.by().isPresent() ? source.kind() : source.kind().map(SourceView::capital);
		Optional<String> year = source.year().stream().mapToObj(Integer::toString).findFirst();
		String lead = Stream.of(source.by(), kind, year).flatMap(Optional::stream).collect(Collectors.joining(", "));
		return new SourceView(source.title(), source.by(), Optional.of(lead).filter((any) -> !any.isEmpty()),
				source.in(), source.address(), source.read().filter((any) -> source.address().isEmpty()));
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
