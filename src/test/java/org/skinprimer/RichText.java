package org.skinprimer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A Markdown text that holds some of everything, to be changed at random. */
public final class RichText {

	private RichText() {
	}

	/** The text as it is. */
	public static String sample() {
		try (InputStream file = RichText.class.getResourceAsStream("rich.md")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
