package org.skinprimer.editor;

import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.diff.Comparison;
import org.skinprimer.history.Revision;
import org.skinprimer.web.DeskAddress;

/**
 * What changed between two revisions of a page.
 *
 * @param from the older revision
 * @param to the newer revision
 * @param comparison their texts side by side
 * @param choice which other two to compare
 * @param older where the change before this one is
 * @param newer where the change after this one is
 */
record CompareView(PageSummary subject, RevisionLine from, RevisionLine to, Comparison comparison, VersionChoice choice,
		Optional<String> older, Optional<String> newer) {

	static CompareView of(Versions versions, Revision from, Revision to, Comparison comparison, SiteSettings settings) {
		return new CompareView(versions.subject(), RevisionLine.of(from, versions.path(), settings),
				RevisionLine.of(to, versions.path(), settings), comparison,
				new VersionChoice(versions.path().below(DeskAddress.COMPARE), versions.lines(settings), from.number(),
						to.number()),
				step(versions.path(), versions.before(from), from), step(versions.path(), to, versions.after(to)));
	}

	private static Optional<String> step(PagePath page, Revision from, Revision to) {
		return Optional.of(from)
			.filter((revision) -> revision.number() != to.number())
			.map((revision) -> DeskAddress.compare(page, revision.number(), to.number()));
	}

	/** Whether there are two versions to compare. */
	public boolean two() {
		return this.from.number() != this.to.number();
	}

}
