package org.skinprimer.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A question that people judged: which pages answer it.
 *
 * @param text the question as it is typed
 * @param pages the pages, one of which should be among the first three
 * @param row the row of the urgency table that must stand above them; without one, none
 * may
 */
record JudgedQuestion(String text, List<String> pages, Optional<String> row) {

	static List<JudgedQuestion> all() {
		try (InputStream file = JudgedQuestion.class.getResourceAsStream("questions.txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(" \\| "))
				.map((line) -> new JudgedQuestion(line[0], Arrays.asList(line[1].split(", ")),
						(line.length > 2) ? Optional.of(line[2]) : Optional.empty()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether the first three of what a visitor sees, from top to bottom, hold it. */
	boolean isAnsweredBy(List<String> shown) {
		return shown.stream().limit(3).anyMatch(this.pages::contains);
	}

}
