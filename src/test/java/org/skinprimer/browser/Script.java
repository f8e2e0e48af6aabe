package org.skinprimer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * A script of the tests, which they run in a page; it stands beside the tests' resources.
 */
final class Script {

	private Script() {
	}

	/** The text of a script, by its name without the ending. */
	static String of(String name) {
		return read("org/skinprimer/browser/" + name + ".js");
	}

	/** The script of axe. */
	static String ofAxe() {
		return read("axe.min.js");
	}

	private static String read(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
