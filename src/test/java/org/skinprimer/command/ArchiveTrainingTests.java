package org.skinprimer.command;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.SkinPrimer;
import org.skinprimer.TestContent;

import static org.assertj.core.api.Assertions.assertThat;

class ArchiveTrainingTests {

	@Test
	void onlyOneWordAsksForIt() {
		assertThat(ArchiveTraining.isMeant("--server.port=1", "--train")).isTrue();
		assertThat(ArchiveTraining.isMeant("train", "--training")).isFalse();
	}

	@Test
	void eachPageIsReadOnAPortAndADatabaseOfItsOwn(@TempDir Path folder) throws IOException {
		TestContent.write(folder, "");
		assertThat(ArchiveTraining.run(SkinPrimer.class, "--train", "--server.port=1",
				"--skinprimer.content.folder=" + folder,
				"--spring.datasource.url=jdbc:postgresql://nowhere.invalid/none"))
			.isEqualTo(4);
		assertThat(folder).isDirectoryRecursivelyContaining("glob:**/index.md");
	}

}
