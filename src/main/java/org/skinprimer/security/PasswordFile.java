package org.skinprimer.security;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.skinprimer.start.CannotStart;

/** Reads a password from a file that holds nothing else. */
final class PasswordFile {

	private static final long MOST_BYTES = 4096;

	/** What some editors of Windows begin a file with. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private PasswordFile() {
	}

	/**
	 * Reads it. The end of its line, which most editors add, is no part of it.
	 * @throws CannotStart if the file cannot be read or holds no password, or more
	 */
	static String read(Path file) {
		String text = text(file);
		String password = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).replaceFirst("\\r?\\n$", "");
		if (password.isBlank()) {
			throw refused(file, "is empty", "write the password into it");
		}
		if (password.matches("(?s).*[\\r\\n].*")) {
			throw refused(file, "has more than one line", "let it hold only the password");
		}
		return password;
	}

	private static String text(Path file) {
		try {
			if (Files.exists(file) && !Files.isRegularFile(file)) {
				throw refused(file, "is no file", "name the file that holds the password");
			}
			if (Files.size(file) > MOST_BYTES) {
				throw refused(file, "is too large", "let it hold only the password");
			}
			return Files.readString(file);
		}
		catch (NoSuchFileException ex) {
			throw refused(file, "is not there", "name the file that holds the password");
		}
		catch (CharacterCodingException ex) {
			throw refused(file, "is not in UTF-8", "save it in that encoding");
		}
		catch (IOException ex) {
			throw refused(file, "cannot be read", "let the program read it");
		}
	}

	private static CannotStart refused(Path file, String cause, String mend) {
		return new CannotStart("Skin Primer cannot start: the password file of the editors' desk, " + file + ", "
				+ cause + "; " + mend + ", or take skinprimer.editor.password-file away.");
	}

}
