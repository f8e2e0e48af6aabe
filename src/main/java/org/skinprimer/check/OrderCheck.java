package org.skinprimer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.skinprimer.content.Page;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/** Checks that no two pages of a section have the same place in it. */
final class OrderCheck {

	private OrderCheck() {
	}

	/**
	 * Finds the pages that come second.
	 * @param settings names the sections
	 * @param pages those that visitors see, now or later
	 */
	static List<Problem> problems(SiteSettings settings, List<Page> pages) {
		Map<String, Page> first = new HashMap<>();
		List<Problem> found = new ArrayList<>();
		for (Page page : pages) {
			int order = page.header().order();
			String folder = page.path().folder();
			if (order != Integer.MAX_VALUE && !page.isIndex() && settings.hasSection(folder)) {
				Page other = first.putIfAbsent(folder + " " + order, page);
				if (other != null) {
					found.add(new Problem(Severity.WARNING, page.source().name(), new HeaderPlaces(page).of("order"),
							"`order: " + order + "` is that of " + other.source().name() + " too",
							"give each page of a section a number of its own"));
				}
			}
		}
		return found;
	}

}
