package org.skinprimer.guide;

import java.util.Arrays;
import java.util.List;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SharedTexts;

/**
 * An example of the guide: a file of the sample site, or the part of one that matters.
 *
 * @param file the file, relative to the content folder
 * @param form how much of the file is printed
 * @param isMistake whether it shows a mistake
 * @param text what is printed
 * @param shows the parts of the result that are shown
 */
record Example(String file, Form form, boolean isMistake, String text, List<String> shows) {

	/** What stands above a text that is printed without its header. */
	private static final String HEADER = """
			title: An example
			description: A sentence that is long enough to stand in the results of a search.
			""";

	private static final String FENCE = "---\n";

	Example {
		shows = List.copyOf(shows);
	}

	/**
	 * An example as the guide writes it.
	 * @param info the words behind its fence, such as
	 * {@code yaml example aftercare/a.md shows facts}; a file without a folder is one of
	 * aftercare
	 * @param text the lines between its fences
	 */
	static Example of(String info, String text) {
		List<String> words = Arrays.asList(info.split(" "));
		String name = words.get(2);
		boolean whole = text.startsWith(FENCE) || name.endsWith(".yaml") || name.startsWith(SharedTexts.FOLDER);
		Form form = whole ? Form.FILE : words.get(0).equals("yaml") ? Form.HEADER : Form.TEXT;
		return new Example(name.contains(".") ? name : "aftercare/" + name + ".md", form,
				words.get(1).equals("mistake"), text, words.subList(Math.min(4, words.size()), words.size()));
	}

	/** The whole file. */
	String whole() {
		return switch (this.form) {
			case FILE -> this.text;
			case TEXT -> FENCE + HEADER + FENCE + this.text;
			case HEADER -> FENCE + this.text + missing() + FENCE + "A text.\n";
		};
	}

	private String missing() {
		return this.text.startsWith("title: ") ? "" : HEADER;
	}

	/** The Markdown below the header. */
	String body() {
		String whole = whole();
		return whole.substring(whole.indexOf(FENCE, FENCE.length()) + FENCE.length());
	}

	/** The address of the page that the file is. */
	PagePath path() {
		return PagePath.canonical("/" + this.file);
	}

	/** The fragment that leads to the example in the guide. */
	String id() {
		return "example" + path().value().replace(".yaml", "").replace('/', '-');
	}

	/** How much of a file is printed. */
	enum Form {

		/** All of it. */
		FILE,
		/** Some lines of its header. */
		HEADER,
		/** The text below the header. */
		TEXT

	}

}
