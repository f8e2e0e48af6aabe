package org.skinprimer.editor;

import java.util.Optional;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.history.Revision;
import org.skinprimer.web.DateView;
import org.skinprimer.web.DeskAddress;

/**
 * A revision in a list.
 *
 * @param title the title of its page then
 * @param address the address of its page
 * @param at when it was noted
 * @param text where its text is
 * @param history where all revisions of its page are
 * @param comparison what changed against the one before, empty for the first one
 */
record RevisionLine(int number, String title, String address, DateView at, String text, String history,
		Optional<String> comparison) {

	static RevisionLine of(Revision revision, SiteSettings settings) {
		int number = revision.number();
		return new RevisionLine(number, revision.title(), revision.path().value(),
				DateView.brief(revision.recordedAt(), settings), DeskAddress.text(revision.path(), number),
				DeskAddress.history(revision.path()),
				Optional.of(DeskAddress.compare(revision.path(), number - 1, number)).filter((any) -> number > 1));
	}

	/** The number of the one before. */
	public int before() {
		return this.number - 1;
	}

}
