package org.skinprimer.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Publication;
import org.skinprimer.content.Site;
import org.skinprimer.load.Inspection;

/**
 * A page as far as its header tells of it: bodies are read for those that are shown.
 *
 * @param state what visitors get of it, as its words and its look end
 * @param title its title, or the name of its file if nobody could read that
 * @param page the page, if it could be read
 */
record Entry(String state, String title, PagePath path, Optional<Page> page) {

	/** All pages: those that visitors see, those they do not, and those that are gone. */
	static List<Entry> all(Inspection inspection) {
		Site site = inspection.site();
		Set<String> kept = inspection.kept();
		return Stream
			.of(site.pages()
				.stream()
				.map((page) -> of(page, kept.contains(page.source().name()) ? "kept" : "published")),
					inspection.hidden()
						.stream()
						.map((page) -> of(page, word(page.publication(site.instant(), site.settings().timeZone())))),
					inspection.withheld()
						.stream()
						.filter((file) -> file.endsWith(".md"))
						.map((file) -> new Entry("withheld", file, PagePath.ofFile(file), Optional.empty())),
					inspection.gone()
						.keySet()
						.stream()
						.map((path) -> new Entry("gone", path.value(), path, Optional.empty())))
			.flatMap((some) -> some)
			.toList();
	}

	private static Entry of(Page page, String state) {
		return new Entry(state, page.header().title(), page.path(), Optional.of(page));
	}

	private static String word(Publication publication) {
		return publication.name().toLowerCase(Locale.ROOT);
	}

	/** The folder that it stands in, or is the page of. */
	String folder() {
		return this.path.folder().isEmpty() ? this.path.name() : this.path.folder();
	}

	/** When it last changed, if the history knows it. */
	Optional<Instant> changed() {
		return this.page.flatMap(Page::changed);
	}

	/** The day by which somebody should read it again. */
	Optional<LocalDate> review() {
		return this.page.flatMap((known) -> known.header().upkeep().reviewDue());
	}

}
