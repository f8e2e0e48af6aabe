package org.skinprimer.load;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

import org.skinprimer.content.Page;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.problem.Problems;

/**
 * That all that happened is that an editor wrote in one page and left its title alone.
 * Each page is where it was, so a large site need not look for them; and if nothing is
 * wrong with the page, all but that page is as it was.
 *
 * @param before what was read last
 * @param file the file of the page
 */
record PageEdit(LoadedFolder before, String file) {

	/** Finds out whether that is all. */
	static Optional<PageEdit> of(LoadedFolder before, FolderListing listing, PageTexts texts) {
		if (texts.size() != before.listing().pages().size() || texts.written().size() != 1
				|| !before.listing().unusable().equals(listing.unusable())) {
			return Optional.empty();
		}
		return Optional.of(new PageEdit(before, texts.written().get(0))).filter((edit) -> edit.isOfOnePlace(texts));
	}

	private boolean isOfOnePlace(PageTexts texts) {
		Optional<String> title = this.before.text(this.file).map(MovedPages::title);
		return title.isPresent() && title.equals(texts.of(this.file).map(MovedPages::title))
				&& this.before.arePagesSettled(this.file);
	}

	/**
	 * What is in the folder now.
	 * @param settings what became of the settings
	 * @param beside what became of the files that pages refer to
	 * @return empty if more than this page may be another one, or anything is wrong with
	 * it
	 */
	Optional<LoadedFolder> taken(FolderListing listing, Loaded<SiteSettings> settings, LibraryFiles beside,
			PageTexts texts, Instant now) {
		ReadFiles then = this.before.files();
		Loaded<Page> last = then.pages().get(this.file);
		if (beside.library() != then.beside().library() || !settings.saysTheSame(then.settings())
				|| !last.problems().isEmpty() || last.isKept()) {
			return Optional.empty();
		}
		SiteSettings site = settings.value().orElseThrow();
		PageBodies bodies = PageBodies.of(listing, Set.of(), site, beside.library(),
				this.before.snapshot().whereabouts());
		Problems problems = new Problems(this.file);
		Attempt<Page> attempt = new PageMaker(bodies, site.timeZone(), Map.of(), ContentCache.none(), false,
				new LongAdder())
			.of(texts.of(this.file, problems), problems);
		boolean isInUse = last.value()
			.filter((page) -> this.before.snapshot().byAddress().get(page.path()) == page)
			.isPresent();
		return attempt.value().filter((page) -> isInUse && attempt.problems().isEmpty()).map((page) -> {
			Map<String, Loaded<Page>> pages = new TreeMap<>(then.pages());
			pages.put(this.file, Loaded.of(last, listing.pages().get(this.file), now, attempt, Optional::empty));
			return new LoadedFolder(this.before, listing, new ReadFiles(settings, beside, pages),
					this.before.snapshot().with(page));
		});
	}

}
