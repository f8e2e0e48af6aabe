package org.skinprimer.content;

import java.nio.file.Path;

/** There is no content folder to serve. */
public class UnreadableContent extends RuntimeException {

	/**
	 * Says which folder was looked in.
	 * @param folder the folder
	 * @param reason what is the matter with it
	 */
	public UnreadableContent(Path folder, String reason) {
		super("Skin Primer cannot start: it looked for its articles in " + folder.toAbsolutePath().normalize()
				+ ", but " + reason + "; name the right folder with --skinprimer.content.folder=/path/to/content.");
	}

}
