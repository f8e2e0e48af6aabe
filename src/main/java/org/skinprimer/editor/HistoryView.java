package org.skinprimer.editor;

import java.util.List;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.web.DeskAddress;

/**
 * The revisions of a page.
 *
 * @param versions its revisions, newest first
 * @param choice which two of them to compare
 */
record HistoryView(PageSummary subject, List<RevisionLine> versions, VersionChoice choice) {

	static HistoryView of(Versions versions, SiteSettings settings) {
		List<RevisionLine> lines = versions.lines(settings);
		int newest = lines.isEmpty() ? 0 : lines.get(0).number();
		int oldest = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
		return new HistoryView(versions.subject(), lines,
				new VersionChoice(versions.path().below(DeskAddress.COMPARE), lines, oldest, newest));
	}

}
