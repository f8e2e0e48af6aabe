package org.skinprimer.guide;

import java.util.List;

import org.skinprimer.markdown.Outline;
import org.skinprimer.web.PageLink;

/**
 * The page of the guide.
 *
 * @param description what it is about
 * @param above the desk, below which it stands
 * @param passages words and examples in reading order
 */
record GuideView(String description, PageLink above, List<Outline.Entry> contents, List<Guide.Passage> passages) {
}
