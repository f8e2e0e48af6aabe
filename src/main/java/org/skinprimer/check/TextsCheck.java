package org.skinprimer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.prose.Readability;
import org.skinprimer.yaml.LocatedText;

/**
 * Checks how hard the texts of a data file are to read.
 *
 * @param file its name
 * @param texts what readers see of it
 * @param read the texts, measured
 */
record TextsCheck(String file, List<LocatedText> texts, Readability read) {

	static TextsCheck of(String file, List<LocatedText> texts) {
		return new TextsCheck(file, texts, Readability.of(texts.stream().map(LocatedText::text).toList()));
	}

	/**
	 * What is too hard.
	 * @param name what to call all of them in a message
	 * @param place where a message about all of them leads
	 */
	List<Problem> problems(String name, Position place) {
		List<Problem> found = new ArrayList<>();
		if (this.read.fleschKincaidGrade() > Measures.HIGHEST_GRADE) {
			found.add(error(place,
					String.format(Locale.ROOT, "%s has a Flesch-Kincaid grade of %.1f, more than %.1f", name,
							this.read.fleschKincaidGrade(), Measures.HIGHEST_GRADE),
					"write shorter sentences and shorter words"));
		}
		for (int at = 0; at < this.texts.size(); at++) {
			Position here = this.texts.get(at).place();
			this.read.texts()
				.get(at)
				.stream()
				.filter((sentence) -> sentence.words() > Measures.MOST_WORDS)
				.forEach((sentence) -> found
					.add(error(here, "a sentence has " + sentence.words() + " words: “" + sentence.text() + "”",
							"at most " + Measures.MOST_WORDS + " are read to the end; make two of it")));
		}
		return found;
	}

	private Problem error(Position place, String message, String hint) {
		return new Problem(Severity.ERROR, this.file, place, message, hint);
	}

}
