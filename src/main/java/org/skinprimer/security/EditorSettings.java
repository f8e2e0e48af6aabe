package org.skinprimer.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.skinprimer.start.CannotStart;

/**
 * Who may come to the editors' desk.
 *
 * @param password what an editor must know; blank if there is no desk
 */
@ConfigurationProperties("skinprimer.editor")
record EditorSettings(@DefaultValue("") String password) {

	/** A shorter password is guessed too soon. */
	private static final int SHORTEST = 12;

	EditorSettings {
		if (!password.isBlank() && password.length() < SHORTEST) {
			throw new CannotStart(
					"Skin Primer cannot start: the password of the editors' desk has fewer than " + SHORTEST
							+ " characters; set a longer one as skinprimer.editor.password, or none to have no desk.");
		}
	}

	/** Whether there is no desk at all. */
	boolean closed() {
		return this.password.isBlank();
	}

	/** Says nothing that a log may not hold. */
	@Override
	public String toString() {
		return "EditorSettings[closed=" + closed() + "]";
	}

}
