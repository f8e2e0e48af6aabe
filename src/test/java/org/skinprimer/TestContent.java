package org.skinprimer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A content folder written in one string: each file begins with a line
 * {@code -- path --}. Settings, a home page and one section named {@code after} are there
 * already.
 */
public class TestContent implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String FRAME = """
			-- site.yaml --
			name: Test site
			tagline: Words for tests.
			baseUrl: https://skin.example
			language: en
			timeZone: America/New_York
			publisher: Testers
			sections:
			  - folder: after
			    name: After
			emergency: []
			footer: []
			standingLine: General information.
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

	private final String files;

	public TestContent(String files) {
		this.files = files;
	}

	/** Writes the files below a folder. */
	public static void write(Path folder, String files) {
		for (String file : (FRAME + files).split("(?m)^-- ")) {
			if (!file.isBlank()) {
				int end = file.indexOf(" --\n");
				write(folder, file.substring(0, end), file.substring(end + " --\n".length()));
			}
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
