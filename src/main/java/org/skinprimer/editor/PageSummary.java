package org.skinprimer.editor;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.history.Revision;
import org.skinprimer.load.Inspection;
import org.skinprimer.web.DeskAddress;

/**
 * The page, or the data file, that a page of the desk is about.
 *
 * @param title its title, or the last one it had
 * @param page where an editor can see it, empty if nowhere
 * @param history where its revisions are
 */
record PageSummary(String title, String address, Optional<String> page, String history) {

	/**
	 * The page with an address.
	 * @param revisions its revisions, newest first
	 * @return empty if there never was such a page
	 */
	static Optional<PageSummary> of(PagePath path, Inspection inspection, List<Revision> revisions) {
		Optional<Page> page = inspection.site().page(path).or(() -> inspection.hidden(path));
		Optional<String> see = inspection.site()
			.page(path)
			.map((visible) -> path.value())
			.or(() -> inspection.hidden(path).map((hidden) -> DeskAddress.preview(path)));
		return page.map((found) -> found.header().title())
			.or(() -> revisions.stream().findFirst().map(Revision::title))
			.map((title) -> new PageSummary(title, path.value(), see, DeskAddress.history(path)));
	}

	/**
	 * Whether it is a page that is not there any more; the addresses of data files have a
	 * dot.
	 */
	public boolean gone() {
		return this.page.isEmpty() && !this.address.contains(".");
	}

}
