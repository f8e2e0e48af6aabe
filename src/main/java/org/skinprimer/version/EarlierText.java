package org.skinprimer.version;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.Publication;
import org.skinprimer.content.Site;
import org.skinprimer.content.SourceFile;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.FrontMatterSplitter;
import org.skinprimer.yaml.YamlText;

/** Reads a text that was kept. */
final class EarlierText {

	private EarlierText() {
	}

	/**
	 * The page that a text made.
	 * @param today the page as it is now, whose file the links of the text are relative
	 * to
	 * @param text header and all, with what it showed of other files in its place
	 * @return empty if it cannot be read any more
	 */
	static Optional<Page> read(Page today, String text, Site site) {
		SourceFile source = SourceFile.of(today.source().name(), text);
		Problems untold = new Problems(source.name());
		return FrontMatterSplitter.of(text, untold)
			.flatMap((parts) -> YamlText.map(parts.header(), untold))
			.map((header) -> FrontMatter.read(header, site.settings().timeZone(), untold))
			.map((header) -> site.earlier(today, source, header));
	}

	/**
	 * Whether visitors got a page at any time.
	 * @param from since when its text was as it is
	 * @param until when another one took its place
	 */
	static boolean wasServed(Page page, Instant from, Instant until, ZoneId zone) {
		Stream<Instant> appears = page.header()
			.schedule()
			.publishOn()
			.map((on) -> on.atZone(zone).toInstant())
			.filter((on) -> on.isAfter(from) && on.isBefore(until))
			.stream();
		return Stream.concat(Stream.of(from), appears)
			.anyMatch((instant) -> page.publication(instant, zone) == Publication.PUBLISHED);
	}

	/** What a reader reads of a page, a line for each paragraph. */
	static String words(Page page) {
		return page.header().title() + "\n" + String.join("\n", page.header().summary().keyPoints()) + "\n"
				+ page.document().text();
	}

}
