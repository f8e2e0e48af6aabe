package org.skinprimer.markdown;

/**
 * HTML that this package's renderer wrote, and so the only text that a template may print
 * unescaped. Nothing outside this package can make one.
 */
public final class RenderedHtml {

	/** No HTML. */
	public static final RenderedHtml EMPTY = new RenderedHtml("");

	private final String html;

	RenderedHtml(String html) {
		this.html = html;
	}

	/** Whether there is nothing to show. */
	public boolean isEmpty() {
		return this.html.isEmpty();
	}

	@Override
	public String toString() {
		return this.html;
	}

}
