package org.skinprimer.security;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.SkinPrimer;

import static org.assertj.core.api.Assertions.assertThat;

/** Which passwords the desk may have. */
class EditorStartupCheckTests {

	@Test
	@Timeout(120)
	void aShortPasswordStopsTheProgramWithOnePlainSentence() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), SkinPrimer.class.getName(),
				"--skinprimer.editor.password=hunter2hunt")
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isNotZero();
		assertThat(output.lines()).containsExactly(
				"Skin Primer cannot start: the password of the editors' desk has fewer than 12 characters; "
						+ "set a longer one as skinprimer.editor.password, or none to have no desk.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "              " })
	void aBlankPasswordIsNone(String password) {
		assertThat(new EditorSettings(password).closed()).isTrue();
	}

	@Test
	void settingsNeverPrintThePassword() {
		EditorSettings settings = new EditorSettings("twelve chars");
		assertThat(settings.closed()).isFalse();
		assertThat(settings.toString()).isEqualTo("EditorSettings[closed=false]");
	}

}
