package org.skinprimer.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.Source;

/**
 * A line of a list of sources.
 *
 * @param title the title of the work
 * @param by its authors or publisher, where known
 * @param details the journal and the year, where known
 * @param address where a reader can look it up
 */
public record SourceView(String title, Optional<String> by, Optional<String> details, Optional<String> address) {

	static SourceView of(Source source) {
		String in = source.in().orElse("");
		String year = source.year().isPresent() ? Integer.toString(source.year().getAsInt()) : "";
		String details = Stream.of(in, in.contains(year) ? "" : year)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		return new SourceView(source.title(), source.by(), Optional.of(details).filter((any) -> !any.isEmpty()),
				source.address());
	}

}
