package org.skinprimer.editor;

import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.history.Revision;
import org.skinprimer.web.DateView;
import org.skinprimer.web.DeskAddress;

/**
 * A revision in a list.
 *
 * @param before the number of the one before, 0 if it is the first one
 * @param title the title of its page then
 * @param address the address of its page then
 * @param at when it was noted
 * @param text where its text is
 * @param history where all revisions of its page are
 * @param comparison what changed against the one before, empty for the first one
 */
record RevisionLine(int number, int before, String title, String address, DateView at, String text, String history,
		Optional<String> comparison) {

	/**
	 * A line for a revision.
	 * @param page where its page is now
	 */
	static RevisionLine of(Revision revision, PagePath page, SiteSettings settings) {
		return new RevisionLine(revision.number(), revision.earlier(), revision.title(), revision.path().value(),
				DateView.brief(revision.recordedAt(), settings), DeskAddress.text(page, revision.number()),
				DeskAddress.history(page), Optional.of(DeskAddress.compare(page, revision.earlier(), revision.number()))
					.filter((any) -> revision.earlier() > 0));
	}

}
