package org.skinprimer.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.start.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which passwords the desk may have. */
class EditorSettingsTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "              " })
	void aBlankPasswordIsNone(String password) {
		assertThat(settings(password).closed()).isTrue();
	}

	@Test
	void aShortPasswordIsRefused() {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> settings("hunter2hunt"));
		assertThat(settings("hunter2hunt2").closed()).isFalse();
	}

	@Test
	void settingsNeverPrintThePassword() {
		EditorSettings settings = settings("twelve chars");
		assertThat(settings.closed()).isFalse();
		assertThat(settings.toString()).isEqualTo("EditorSettings[closed=false]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kühl & trocken", "kühl & trocken\n", "kühl & trocken\r\n", "\uFEFFkühl & trocken\n" })
	void thePasswordMayComeFromAFile(String text) throws IOException {
		assertThat(fromFile(text).password()).isEqualTo("kühl & trocken");
		assertThat(fromFile(text).toString()).doesNotContain("kühl");
	}

	@Test
	void spacesBelongToThePassword() throws IOException {
		assertThat(fromFile(" twelve chars \n").password()).isEqualTo(" twelve chars ");
	}

	@Test
	void aFileThatHoldsNoPasswordIsRefused() throws IOException {
		assertRefused(() -> fromFile(""), "is empty; write the password into it");
		assertRefused(() -> fromFile("\n"), "is empty");
		assertRefused(() -> fromFile("twelve chars\n\n"), "has more than one line; let it hold only the password");
		assertRefused(() -> fromFile("twelve chars\nmore"), "has more than one line");
		assertRefused(() -> fromFile("x".repeat(5000)), "is too large; let it hold only the password");
		assertRefused(() -> fromFile("too short"), "has fewer than 12 characters");
		assertRefused(() -> named(this.folder.toString()), "is no file; name the file that holds the password");
		assertRefused(() -> named(this.folder.resolve("nowhere").toString()), "is not there; name the file");
		Path latin = Files.write(this.folder.resolve("latin"),
				"kühl und trocken".getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(() -> named(latin.toString()), "is not in UTF-8; save it in that encoding");
	}

	@Test
	void aPasswordThatIsSetTwiceIsRefused() {
		assertRefused(() -> new EditorSettings("twelve chars", Optional.of("file"), false),
				"is set twice; keep only one of");
	}

	private EditorSettings fromFile(String text) throws IOException {
		return named(Files.writeString(this.folder.resolve("password"), text).toString());
	}

	private static EditorSettings named(String file) {
		return new EditorSettings("", Optional.of(file), false);
	}

	private static void assertRefused(ThrowingCallable reading, String reason) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(reading)
			.withMessageStartingWith("Skin Primer cannot start: the password")
			.withMessageContaining(reason)
			.withMessageEndingWith(".");
	}

	private static EditorSettings settings(String password) {
		return new EditorSettings(password, Optional.empty(), false);
	}

}
