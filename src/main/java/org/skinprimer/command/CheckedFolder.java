package org.skinprimer.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where the content folder lies, seen from the folder in which the program was started,
 * as the tools that show mistakes beside the lines name their files.
 *
 * @param path the way to it, with a slash at its end unless it is where the program was
 * started; absolute if it lies elsewhere
 * @param uri the same as a reference of RFC 3986
 */
record CheckedFolder(String path, String uri) {

	static CheckedFolder of(Path folder) {
		Path start = Path.of("").toAbsolutePath();
		Path absolute = folder.toAbsolutePath().normalize();
		boolean beneath = absolute.startsWith(start);
		String path = slashes(beneath ? start.relativize(absolute) : absolute);
		return new CheckedFolder(path, beneath ? escaped(path) : withSlash(absolute.toUri().toASCIIString()));
	}

	/** The path of a file of the folder. */
	String path(String file) {
		return this.path + file;
	}

	/** The reference to a file of the folder. */
	String uri(String file) {
		return this.uri + escaped(file);
	}

	/** The path as settings of editors have it, which begin where the project begins. */
	String settingPath() {
		return Path.of(this.path).isAbsolute() ? this.path : "./" + this.path;
	}

	private static String slashes(Path path) {
		return withSlash(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
	}

	private static String withSlash(String path) {
		return (path.isEmpty() || path.endsWith("/")) ? path : path + "/";
	}

	private static String escaped(String path) {
		return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
	}

}
