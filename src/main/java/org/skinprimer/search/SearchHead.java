package org.skinprimer.search;

/**
 * What a page of results says of itself. It has no address of its own: search engines are
 * not meant to keep it.
 *
 * @param title the title with what was typed and the name of the site
 */
record SearchHead(String title) {

	/** There is nothing to tell search engines. */
	public String description() {
		return "";
	}

	/** There is no address to keep. */
	public String canonical() {
		return "";
	}

}
