package org.skinprimer.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.skinprimer.markdown.Position;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What a person is asked.
 *
 * @param marks what may matter to them, each marked from 0 to 5
 * @param statements what is true or false
 * @param doubts how sure they are
 * @param questions what everybody may ask a clinician
 */
public record Exercise(List<Mark> marks, List<Statement> statements, List<Doubt> doubts, List<LocatedText> questions) {

	/** The name in addresses of where a person leans. */
	public static final String LEANING = "lean";

	/** The most that a mark may be; the least is 0. */
	public static final int MOST = 5;

	/** A person who answers more than these gives up. */
	private static final int LONGEST = 12;

	public Exercise {
		marks = List.copyOf(marks);
		statements = List.copyOf(statements);
		doubts = List.copyOf(doubts);
		questions = List.copyOf(questions);
	}

	static Exercise read(YamlMap map) {
		List.of("marks", "statements", "doubts", "questions").forEach((key) -> {
			Entries.atLeast(map, key, 2, "without them a person cannot weigh the options");
			if (map.count(key) > LONGEST) {
				map.wrong(key, "has " + map.count(key) + " entries", "keep the " + LONGEST + " that matter most");
			}
		});
		Exercise exercise = new Exercise(map.maps("marks").stream().map(Mark::read).toList(),
				map.maps("statements").stream().map(Statement::read).toList(),
				map.maps("doubts").stream().map(Doubt::read).toList(), map.written("questions"));
		Map<String, Position> ids = new HashMap<>(Map.of(LEANING, map.place("marks")));
		exercise.ids().filter((id) -> !id.text().isEmpty()).forEach((id) -> {
			if (ids.putIfAbsent(id.text(), id.place()) != null) {
				map.wrong(id, "names two questions", "give each question an id of its own, and none `" + LEANING + "`");
			}
		});
		exercise.questions.stream()
			.filter((question) -> !question.text().endsWith("?"))
			.forEach((question) -> map.wrong(question, "is no question", "end it with a question mark"));
		return exercise;
	}

	private Stream<LocatedText> ids() {
		return Stream
			.of(this.marks.stream().map(Mark::id), this.statements.stream().map(Statement::id),
					this.doubts.stream().map(Doubt::id))
			.flatMap((ids) -> ids);
	}

	/** All that it says. */
	Stream<LocatedText> texts() {
		return Stream
			.of(this.marks.stream().flatMap((mark) -> Stream.concat(Stream.of(mark.ask()), mark.question().stream())),
					this.statements.stream().flatMap((statement) -> Stream.of(statement.text(), statement.right())),
					this.doubts.stream().flatMap((doubt) -> Stream.of(doubt.ask(), doubt.unclear(), doubt.question())),
					this.questions.stream())
			.flatMap((texts) -> texts);
	}

}
