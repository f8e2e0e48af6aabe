package org.skinprimer.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.start.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which passwords the desk may have. */
class EditorSettingsTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "              " })
	void aBlankPasswordIsNone(String password) {
		assertThat(new EditorSettings(password).closed()).isTrue();
	}

	@Test
	void aShortPasswordIsRefused() {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new EditorSettings("hunter2hunt"));
		assertThat(new EditorSettings("hunter2hunt2").closed()).isFalse();
	}

	@Test
	void settingsNeverPrintThePassword() {
		EditorSettings settings = new EditorSettings("twelve chars");
		assertThat(settings.closed()).isFalse();
		assertThat(settings.toString()).isEqualTo("EditorSettings[closed=false]");
	}

}
