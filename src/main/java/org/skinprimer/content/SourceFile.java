package org.skinprimer.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text file of the content folder.
 *
 * @param name its path, relative to the folder, with forward slashes
 * @param text what it says, without a byte order mark, in NFC and with {@code \n} at line
 * ends
 * @param hash the SHA-256 of the text in hexadecimal, so that other line ends are no
 * other version
 */
public record SourceFile(String name, String text, String hash) {

	/** The largest text that is read: about 80,000 words. */
	public static final int MOST_BYTES = 500_000;

	/** A file with the hash of its text. */
	public static SourceFile of(String name, String text) {
		return new SourceFile(name, text, hash(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** The SHA-256 of bytes in hexadecimal. */
	public static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
