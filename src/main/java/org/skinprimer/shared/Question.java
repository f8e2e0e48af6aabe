package org.skinprimer.shared;

import java.util.List;
import java.util.Set;

import org.skinprimer.markdown.Position;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A question to someone who may need help.
 *
 * @param id stands for it in addresses
 * @param name what it is about, in a word or two
 * @param ask the question itself, which is answered with yes or no
 * @param rows the rows of the urgency table that a yes leads to
 * @param place where it is listed
 */
public record Question(String id, String name, String ask, List<LocatedText> rows, Position place) {

	public static final String FILE = "when-to-call.yaml";

	public Question {
		rows = List.copyOf(rows);
	}

	/** Reads an entry of {@code when-to-call.yaml}. */
	public static Question read(YamlMap map) {
		map.allow(Set.of("id", "name", "ask", "rows"));
		Question question = new Question(map.text("id").orElse(""), map.required("name"), map.required("ask"),
				map.written("rows"), map.place("id"));
		if (!question.ask.isEmpty() && !question.ask.endsWith("?")) {
			map.wrong("ask", "does not end as a question",
					"end it with `?`, and let yes be the answer that needs help");
		}
		if (map.lacksItems("rows")) {
			map.wrong("rows", "names no row of " + Urgency.FILE + ", so a yes leads nowhere",
					"list the rows that a yes leads to, such as `rows: [eye]`");
		}
		return question;
	}

	/** Whether a yes leads to a row. */
	public boolean leadsTo(String row) {
		return this.rows.stream().anyMatch((named) -> named.text().equals(row));
	}

}
