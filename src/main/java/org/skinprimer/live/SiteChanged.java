package org.skinprimer.live;

import org.skinprimer.content.Site;

/**
 * Tells that visitors get another site from now on. Who listens must not keep the teller
 * waiting.
 *
 * @param site the site they get
 */
public record SiteChanged(Site site) {
}
