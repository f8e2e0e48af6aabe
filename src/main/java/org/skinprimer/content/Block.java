package org.skinprimer.content;

import org.skinprimer.markdown.Document;

/**
 * A text of the folder of blocks.
 *
 * @param source its file
 * @param document what it says by itself
 */
public record Block(SourceFile source, Document document) {

	/** The name by which pages show the text of a file. */
	public static String name(String file) {
		return file.substring(SharedTexts.FOLDER.length(), file.length() - ".md".length());
	}

}
