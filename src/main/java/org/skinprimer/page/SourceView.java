package org.skinprimer.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.Site;
import org.skinprimer.content.Source;
import org.skinprimer.markdown.Document;

/**
 * A line of a page's list of sources.
 *
 * @param title the title of the work
 * @param by its authors or publisher, empty if unknown
 * @param details the journal and the year, empty if unknown
 * @param address where a reader can look it up, empty if nowhere
 */
record SourceView(String title, String by, String details, String address) {

	/** The sources that a document cites, in the order of their numbers. */
	static List<SourceView> of(Document document, Site site) {
		return document.citations().stream().flatMap((id) -> site.source(id).stream()).map(SourceView::of).toList();
	}

	static SourceView of(Source source) {
		String year = source.year().isPresent() ? Integer.toString(source.year().getAsInt()) : "";
		String in = source.in().orElse("");
		String details = Stream.of(in, in.contains(year) ? "" : year)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		return new SourceView(source.title(), source.by().orElse(""), details, source.address().orElse(""));
	}

}
