package org.skinprimer.guide;

import java.util.List;

import org.skinprimer.markdown.Outline;

/**
 * The page of the guide.
 *
 * @param description what it is about
 * @param trail the way to it from the home page
 * @param contents the table of contents
 * @param parts words and examples in reading order
 */
record GuideView(String description, List<ShownLink> trail, List<Outline.Entry> contents, List<Guide.Part> parts) {
}
