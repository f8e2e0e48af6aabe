package org.skinprimer.editor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.search.SearchMiss;
import org.skinprimer.web.DateView;

/**
 * Words that visitors searched for in vain.
 *
 * @param times how often
 * @param again the address that searches once more
 */
record MissLine(String query, int times, DateView last, String again) {

	static MissLine of(SearchMiss miss, SiteSettings settings) {
		return new MissLine(miss.query(), miss.times(), DateView.brief(miss.last(), settings),
				PagePath.SEARCH + "?q=" + URLEncoder.encode(miss.query(), StandardCharsets.UTF_8));
	}

}
