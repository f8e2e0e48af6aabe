package org.skinprimer.live;

import java.time.Instant;
import java.util.Map;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/** Remembers how the pages of each site looked. */
public interface PageHistory {

	/**
	 * Notes each page that differs from what was last noted.
	 * @param site a site that is about to be served
	 * @return when each of its pages last changed
	 */
	Map<PagePath, Instant> record(Site site);

}
