package org.skinprimer.load;

import java.nio.file.Path;

/** The content folder cannot be served at all. */
public class UnreadableContent extends RuntimeException {

	private final String finding;

	/**
	 * Says which folder was looked in.
	 * @param reason what is the matter with it
	 */
	public UnreadableContent(Path folder, String reason) {
		this(folder, reason, "name the right folder with --skinprimer.content.folder=/path/to/content");
	}

	/**
	 * Says which folder was looked in, and what mends it.
	 * @param reason what is the matter with it
	 * @param mend what to do
	 */
	public UnreadableContent(Path folder, String reason, String mend) {
		super("Skin Primer cannot start: it looked for its articles in " + finding(folder, reason) + "; " + mend + ".");
		this.finding = finding(folder, reason);
	}

	/** Which folder was looked in, and what is the matter with it. */
	public String finding() {
		return this.finding;
	}

	private static String finding(Path folder, String reason) {
		return folder.toAbsolutePath().normalize() + ", but " + reason;
	}

}
