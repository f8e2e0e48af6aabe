package org.skinprimer.planner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.skinprimer.problem.Problems;
import org.skinprimer.shared.Plan;
import org.skinprimer.yaml.YamlText;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan that is shipped. */
final class ShippedPlan {

	private ShippedPlan() {
	}

	static Plan read() {
		try {
			return read(Files.readString(Path.of("content", Plan.FILE.name())), new Problems(Plan.FILE.name()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A plan of a text; what is wrong with it goes to the problems. */
	static Plan read(String text, Problems problems) {
		Plan plan = Plan.FILE.reader().apply(YamlText.map(text, problems).orElseThrow(), problems);
		assertThat(plan).isNotNull();
		return plan;
	}

}
