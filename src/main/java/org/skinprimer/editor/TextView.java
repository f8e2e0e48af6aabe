package org.skinprimer.editor;

import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.history.Revision;
import org.skinprimer.web.DeskAddress;

/**
 * The text of a page as it was.
 *
 * @param version which revision it is
 * @param newest the number of the newest revision
 * @param text the whole file, header and all
 * @param file where the same is as a file to save
 * @param older where the text before it is
 * @param newer where the text after it is
 */
record TextView(PageSummary subject, RevisionLine version, int newest, String text, String file, Optional<String> older,
		Optional<String> newer) {

	static TextView of(Versions versions, Revision revision, String text, SiteSettings settings) {
		return new TextView(versions.subject(), RevisionLine.of(revision, versions.path(), settings),
				versions.all().get(0).number(), text, DeskAddress.file(versions.path(), revision.number()),
				other(versions.path(), versions.before(revision), revision),
				other(versions.path(), versions.after(revision), revision));
	}

	private static Optional<String> other(PagePath page, Revision other, Revision shown) {
		return Optional.of(other)
			.filter((revision) -> revision.number() != shown.number())
			.map((revision) -> DeskAddress.text(page, revision.number()));
	}

}
