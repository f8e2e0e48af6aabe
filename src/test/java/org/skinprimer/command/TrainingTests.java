package org.skinprimer.command;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.SkinPrimer;
import org.skinprimer.TestContent;

import static org.assertj.core.api.Assertions.assertThat;

class TrainingTests {

	@Test
	void onlyOneWordAsksForIt() {
		assertThat(Training.isMeant("--server.port=1", "--train")).isTrue();
		assertThat(Training.isMeant("train", "--training")).isFalse();
	}

	@Test
	void eachPageIsReadOnAPortAndADatabaseOfItsOwn(@TempDir Path folder) throws IOException {
		TestContent.write(folder, "");
		assertThat(Training.run(SkinPrimer.class, "--train", "--server.port=1", "--skinprimer.content.folder=" + folder,
				"--spring.datasource.url=jdbc:postgresql://nowhere.invalid/none"))
			.isEqualTo(4);
		assertThat(folder).isDirectoryRecursivelyContaining("glob:**/index.md");
	}

}
