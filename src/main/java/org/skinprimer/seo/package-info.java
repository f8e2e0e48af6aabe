/**
 * What programs read: the head of each page and what the page is in the words of
 * schema.org, the sitemap, the rules for robots, the feed.
 */
@NullMarked
package org.skinprimer.seo;

import org.jspecify.annotations.NullMarked;
