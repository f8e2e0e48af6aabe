package org.skinprimer.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.bind.Binder;

import org.skinprimer.start.StartupCheck;

/**
 * The database holds drafts and earlier texts, so its folder and its files are only for
 * the user of the program, whatever they were before. On systems without such rights,
 * this does nothing.
 */
class PrivateFolderStartupCheck implements StartupCheck {

	private static final Logger logger = LoggerFactory.getLogger(PrivateFolderStartupCheck.class);

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	/** What the names of all files of the database begin with. */
	private static final String DATABASE = "skinprimer.";

	private Optional<Path> folder = Optional.empty();

	@Override
	public void check(Binder settings) {
		String data = settings.bind("skinprimer.data", String.class).orElse("");
		boolean used = settings.bind("spring.datasource.url", String.class)
			.orElse("")
			.startsWith("jdbc:h2:file:" + data + "/");
		this.folder = Optional.of(Path.of(data.replaceFirst("^~(?=/|$)", System.getProperty("user.home"))))
			.filter((place) -> used && place.getFileSystem().supportedFileAttributeViews().contains("posix"));
		this.folder.ifPresent(PrivateFolderStartupCheck::close);
	}

	/** The database has made its files by now. */
	@Override
	public void release() {
		this.folder.ifPresent(PrivateFolderStartupCheck::close);
	}

	private static void close(Path folder) {
		try {
			if (!Files.exists(folder)) {
				Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
			}
			List<Path> files = Files.isDirectory(folder) ? files(folder) : List.of();
			if (Files.isDirectory(folder) && files.stream().allMatch(PrivateFolderStartupCheck::isOurs)) {
				set(folder, FOLDER);
			}
			for (Path file : files.stream().filter(PrivateFolderStartupCheck::isOurs).toList()) {
				set(file, FILE);
			}
		}
		catch (IOException ex) {
			// Whether the database opens all the same, another check finds out.
			logger.warn("The folder {} of the database may be open to others ({}); make it private to the user of the "
					+ "program.", folder, ex.toString());
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	/** A folder in which others keep files too is not ours to close. */
	private static boolean isOurs(Path file) {
		return file.getFileName().toString().startsWith(DATABASE);
	}

	private static void set(Path path, Set<PosixFilePermission> rights) throws IOException {
		if (!Files.getPosixFilePermissions(path).equals(rights)) {
			Files.setPosixFilePermissions(path, rights);
		}
	}

}
