package org.skinprimer.markdown;

import java.util.List;

/**
 * The links and pictures of a document.
 *
 * @param links all links in reading order
 * @param terms the ids of the words that it explains, in the order of first use
 * @param images all pictures in reading order
 */
public record ResolvedLinks(List<Link> links, List<String> terms, List<Image> images) {

	/** No links and no pictures. */
	public static final ResolvedLinks NONE = new ResolvedLinks(List.of(), List.of(), List.of());

	public ResolvedLinks {
		links = List.copyOf(links);
		terms = List.copyOf(terms);
		images = List.copyOf(images);
	}

}
