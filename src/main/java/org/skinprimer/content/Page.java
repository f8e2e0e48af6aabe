package org.skinprimer.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.skinprimer.markdown.Document;

/**
 * A page of the site.
 *
 * @param path its one address
 * @param source the file it was read from
 * @param header what its header says
 * @param document its body as structure
 * @param changed when it last changed, empty until the history knows
 */
public record Page(PagePath path, SourceFile source, FrontMatter header, Document document, Optional<Instant> changed) {

	/**
	 * Words a minute in silent reading of English non-fiction: the mean of 190 studies
	 * (Brysbaert 2019, doi 10.1016/j.jml.2019.104047).
	 */
	static final int WORDS_A_MINUTE = 238;

	/** How long the page takes to read, in whole minutes, at least one. */
	public int readingMinutes() {
		return readingMinutes(this.document.words());
	}

	static int readingMinutes(int words) {
		return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
	}

	/** Whether the page owns its folder. */
	public boolean isIndex() {
		return ("/" + this.source.name()).endsWith("/index.md");
	}

	/** Whether a visitor may see the page at an instant. */
	boolean isVisible(Instant instant, ZoneId zone) {
		boolean tooEarly = this.header.publishOn().filter((on) -> isAfter(on, instant, zone)).isPresent();
		boolean tooLate = this.header.expiresOn().filter((on) -> !isAfter(on, instant, zone)).isPresent();
		return !this.header.draft() && !tooEarly && !tooLate;
	}

	/** A time that a clock shows twice, when summer ends, means the first of the two. */
	private static boolean isAfter(LocalDateTime moment, Instant instant, ZoneId zone) {
		return moment.atZone(zone).toInstant().isAfter(instant);
	}

	Page withChanged(Instant instant) {
		return new Page(this.path, this.source, this.header, this.document, Optional.of(instant));
	}

}
