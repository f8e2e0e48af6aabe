package org.skinprimer.editor;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.history.Revision;
import org.skinprimer.history.Revisions;
import org.skinprimer.load.Inspection;
import org.skinprimer.web.NotFound;

/**
 * A page and its revisions.
 *
 * @param all its revisions, newest first
 */
record Versions(PagePath path, PageSummary subject, List<Revision> all) {

	/**
	 * The revisions of the page that an address of the desk is about.
	 * @param prefix what stands before the address of the page
	 * @throws NotFound if there never was such a page
	 */
	static Versions of(PagePath request, String prefix, Inspection inspection, Revisions revisions) {
		List<Revision> all = revisions.of(request.behind(prefix));
		PagePath path = all.isEmpty() ? request.behind(prefix) : all.get(0).path();
		return new Versions(path, PageSummary.of(path, inspection, all).orElseThrow(() -> new NotFound(request)), all);
	}

	/**
	 * The revision with a number.
	 * @param number what the address says, the newest if it says nothing
	 * @throws NotFound if there is no such revision
	 */
	Revision named(Optional<String> number) {
		return this.all.stream()
			.filter((revision) -> number.isEmpty() || number.get().equals(Integer.toString(revision.number())))
			.findFirst()
			.orElseThrow(() -> new NotFound(this.path));
	}

	/**
	 * The name of its file, without its folders: the one it has now, or mostly had while
	 * it was there.
	 */
	String fileName(Inspection inspection) {
		String file = inspection.site()
			.page(this.path)
			.or(() -> inspection.hidden(this.path))
			.map((page) -> page.source().name())
			.orElseGet(() -> this.path.value().contains(".") ? this.path.value() : this.path.files().get(0));
		return file.substring(file.lastIndexOf('/') + 1);
	}

	/** The revision before another one, the same one if it is the first. */
	Revision before(Revision revision) {
		return this.all.stream().filter((older) -> older.number() < revision.number()).findFirst().orElse(revision);
	}

	/** The revision after another one, the same one if it is the newest. */
	Revision after(Revision revision) {
		return this.all.stream()
			.filter((newer) -> newer.number() > revision.number())
			.reduce((any, oldest) -> oldest)
			.orElse(revision);
	}

	List<RevisionLine> lines(SiteSettings settings) {
		return this.all.stream().map((revision) -> RevisionLine.of(revision, this.path, settings)).toList();
	}

}
