package org.skinprimer.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Nobody but the program reads its database. */
class PrivateFolderTests {

	private final PrivateFolderStartupCheck check = new PrivateFolderStartupCheck();

	@TempDir
	Path temp;

	@Test
	void aNewFolderIsPrivateAndSoAreTheFilesThatComeLater() throws IOException {
		assumeThatFilesHaveRights();
		Path data = this.temp.resolve("some/data");
		check(data, "jdbc:h2:file:" + data + "/skinprimer;MODE=PostgreSQL");
		assertThat(rights(data)).isEqualTo("rwx------");
		Path file = open(data.resolve("skinprimer.mv.db"));
		this.check.release();
		assertThat(rights(file)).isEqualTo("rw-------");
	}

	@Test
	void anOldFolderIsClosedToo() throws IOException {
		assumeThatFilesHaveRights();
		Path data = Files.createDirectory(this.temp.resolve("data"));
		Path file = open(data.resolve("skinprimer.mv.db"));
		Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
		check(data, "jdbc:h2:file:" + data + "/skinprimer");
		assertThat(rights(data)).isEqualTo("rwx------");
		assertThat(rights(file)).isEqualTo("rw-------");
	}

	@Test
	void whereOthersKeepFilesOnlyOursAreClosed() throws IOException {
		assumeThatFilesHaveRights();
		Path data = Files.createDirectory(this.temp.resolve("shared"));
		Path other = open(data.resolve("other.txt"));
		Path file = open(data.resolve("skinprimer.mv.db"));
		Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
		check(data, "jdbc:h2:file:" + data + "/skinprimer");
		assertThat(rights(data)).isEqualTo("rwxr-xr-x");
		assertThat(rights(other)).isEqualTo("rw-rw-rw-");
		assertThat(rights(file)).isEqualTo("rw-------");
	}

	@Test
	void anotherDatabaseNeedsNoFolder() {
		Path data = this.temp.resolve("data");
		check(data, "jdbc:postgresql://localhost/skinprimer");
		check(data, "jdbc:h2:mem:test");
		check(data, "jdbc:h2:file:" + data + "base/skinprimer");
		this.check.release();
		assertThat(data).doesNotExist();
	}

	/** Some file systems, such as those of Windows, know others. */
	private void assumeThatFilesHaveRights() {
		assumeThat(this.temp.getFileSystem().supportedFileAttributeViews()).contains("posix");
	}

	private void check(Path data, String url) {
		this.check.check(new Binder(new MapConfigurationPropertySource(
				Map.of("skinprimer.data", data.toString(), "spring.datasource.url", url))));
	}

	private static Path open(Path file) throws IOException {
		Files.createFile(file);
		return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
	}

	private static String rights(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
