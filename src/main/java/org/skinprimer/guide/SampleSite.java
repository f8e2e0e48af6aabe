package org.skinprimer.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

import org.skinprimer.load.Inspection;
import org.skinprimer.load.SiteReader;

/** The small site that the examples of the guide make up; it is read like any other. */
final class SampleSite {

	/** The examples are read as if it were noon in London on this day. */
	static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");

	private static final String PICTURE = "aftercare/healing.svg";

	private SampleSite() {
	}

	/** Writes the examples as files, and reads these. */
	static Inspection of(List<Example> examples) {
		try {
			Path folder = Files.createTempDirectory("guide");
			try {
				for (Example example : examples) {
					Files.writeString(file(folder, example.file()), example.whole());
				}
				Files.write(file(folder, PICTURE), new ClassPathResource("guide/healing.svg").getContentAsByteArray());
				return new SiteReader(folder).inspect(TODAY);
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the examples of the guide cannot be written", ex);
		}
	}

	private static Path file(Path folder, String name) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return file;
	}

}
