package org.skinprimer.content;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

import org.skinprimer.markdown.Document;

/**
 * A page of the site.
 *
 * @param path its one address
 * @param source the file it was read from
 * @param header what its header says
 * @param body gives its body as structure, and may read it first
 * @param changed when it last changed, empty until the history knows
 */
public record Page(PagePath path, SourceFile source, FrontMatter header, Supplier<Document> body,
		Optional<Instant> changed) {

	/**
	 * Words a minute in silent reading of English non-fiction: the mean of 190 studies
	 * (Brysbaert 2019, doi 10.1016/j.jml.2019.104047).
	 */
	static final int WORDS_A_MINUTE = 238;

	/** A page whose body was read. */
	public Page(PagePath path, SourceFile source, FrontMatter header, Document document, Optional<Instant> changed) {
		this(path, source, header, () -> document, changed);
	}

	/** Its body as structure. */
	public Document document() {
		return this.body.get();
	}

	/**
	 * The SHA-256 of what it shows that is written in other files; empty if it shows
	 * nothing of them.
	 */
	public String shared() {
		String shared = document().shared();
		return shared.isEmpty() ? "" : SourceFile.hash(shared.getBytes(StandardCharsets.UTF_8));
	}

	/** Differs from that of any other text that visitors get here. */
	public String version() {
		return this.source.hash() + shared();
	}

	/** How long the page takes to read, in whole minutes, at least one. */
	public int readingMinutes() {
		return readingMinutes(document().words());
	}

	static int readingMinutes(int words) {
		return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
	}

	/** Whether the page owns its folder. */
	public boolean isIndex() {
		return ("/" + this.source.name()).endsWith("/index.md");
	}

	/**
	 * Whether visitors see the page: the one rule for pages, lists, search and feeds.
	 * @param instant the time of the question
	 * @param zone where the days of its header begin and end
	 */
	public Publication publication(Instant instant, ZoneId zone) {
		return this.header.schedule().publication(instant, zone);
	}

	/** The same page, but it disappears at a moment at the latest. */
	Page endingBy(LocalDateTime end) {
		FrontMatter ending = this.header.with(this.header.schedule().endingBy(end));
		return new Page(this.path, this.source, ending, this.body, this.changed);
	}

	/**
	 * The same page with the time it last changed; for readers that is not before it
	 * appeared.
	 */
	public Page withChanged(Instant written, ZoneId zone) {
		return new Page(this.path, this.source, this.header, this.body,
				Optional.of(this.header.schedule().notBeforeAppearance(written, zone)));
	}

	/**
	 * That a body cannot be shown before all that belongs to its site was read; that
	 * takes seconds.
	 */
	public static final class NotReadYet extends RuntimeException {

		/** Says which page it is. */
		public NotReadYet(PagePath page) {
			super(page + " waits until all pages were read", null, false, false);
		}

	}

}
