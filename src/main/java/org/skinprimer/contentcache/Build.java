package org.skinprimer.contentcache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells one build of the program from another: their files differ in time or size. */
final class Build {

	private Build() {
	}

	/** A name that no other build has. */
	static String name() throws IOException {
		CodeSource source = Build.class.getProtectionDomain().getCodeSource();
		if (source == null) {
			throw new IOException("nobody knows where the program lies");
		}
		try (Stream<Path> files = Files.walk(file(source.getLocation().toString()))) {
			List<Path> own = files.filter(Files::isRegularFile).sorted().toList();
			return CacheKey
				.of("", System.getProperty("java.runtime.version"), System.getProperty("java.class.path"),
						own.stream().map(Build::look).collect(Collectors.joining("\n")))
				.value();
		}
	}

	/** The file that an address of classes names, which may lie within it. */
	private static Path file(String location) {
		int within = location.indexOf("/!");
		String outer = (within < 0) ? location : location.substring(0, within);
		return Path.of(URI.create("file:" + outer.substring(outer.lastIndexOf(':') + 1)));
	}

	private static String look(Path file) {
		try {
			BasicFileAttributes look = Files.readAttributes(file, BasicFileAttributes.class);
			return file + " " + look.size() + " " + look.lastModifiedTime();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
