package org.skinprimer.security;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.skinprimer.start.CannotStart;

/**
 * Who may come to the editors' desk.
 *
 * @param password what an editor must know, also where it was read from a file; blank if
 * there is no desk
 * @param passwordFile the file that holds it, where no process list and no log shows it
 * @param requireHttps whether the desk is refused to whoever does not come over HTTPS
 */
@ConfigurationProperties("skinprimer.editor")
record EditorSettings(@DefaultValue("") String password, Optional<String> passwordFile,
		@DefaultValue("false") boolean requireHttps) {

	/** A shorter password is guessed too soon. */
	private static final int SHORTEST = 12;

	EditorSettings {
		if (passwordFile.isPresent()) {
			if (!password.isBlank()) {
				throw new CannotStart("Skin Primer cannot start: the password of the editors' desk is set twice; "
						+ "keep only one of skinprimer.editor.password and skinprimer.editor.password-file.");
			}
			password = PasswordFile.read(Path.of(passwordFile.get()));
		}
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
