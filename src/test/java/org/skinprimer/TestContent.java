package org.skinprimer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A content folder written in one string: each file begins with a line
 * {@code -- path --}. Settings, a home page and one section named {@code after} are there
 * already; below {@code -- settings --} stand those of {@code site.yaml} that are not the
 * same in all tests.
 */
public class TestContent implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String SETTINGS = """
			name: Test site
			tagline: Words for tests.
			baseUrl: https://skin.example
			timeZone: America/New_York
			publisher: Testers
			standingLine: General information.
			""";

	private static final String FRAME = """
			-- settings --
			sections:
			  - folder: after
			    name: After
			emergency: []
			footer: []
			-- index.md --
			---
			title: Home
			description: The home page of a site that is only there for tests of the program.
			---
			Welcome.
			-- after/index.md --
			---
			title: "After: the days that follow"
			description: The section of a site that is only there for tests of the program.
			---
			About the section.
			""";

	private static final Pattern MARKER = Pattern.compile("^-- (.+) --\n", Pattern.MULTILINE);

	private final String files;

	/** What the program begins with whose content the tests write later. */
	public TestContent() {
		this("");
	}

	public TestContent(String files) {
		this.files = files;
	}

	/** Writes the files below a folder, and those that a site needs. */
	public static void write(Path folder, String files) {
		writeOnly(folder, FRAME + files);
	}

	/** Writes the files below a folder. */
	public static void writeOnly(Path folder, String files) {
		Matcher marker = MARKER.matcher(files);
		boolean more = marker.find();
		while (more) {
			String name = marker.group(1);
			int start = marker.end();
			more = marker.find();
			String text = files.substring(start, more ? marker.start() : files.length());
			boolean settings = name.equals("settings");
			write(folder, settings ? "site.yaml" : name, settings ? SETTINGS + text : text);
		}
	}

	private static void write(Path folder, String name, String text) {
		try {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.writeString(folder.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path folder = Files.createTempDirectory("content");
			write(folder, this.files);
			TestPropertyValues.of("skinprimer.content.folder=" + folder).applyTo(context);
			context.addApplicationListener((event) -> {
				if (event instanceof org.springframework.context.event.ContextClosedEvent) {
					FileSystemUtils.deleteRecursively(folder.toFile());
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
