package org.skinprimer.decide;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.decision.Decision;
import org.skinprimer.decision.Doubt;
import org.skinprimer.decision.Exercise;
import org.skinprimer.decision.Mark;
import org.skinprimer.decision.Option;
import org.skinprimer.decision.Statement;
import org.skinprimer.yaml.LocatedText;

/**
 * What a person takes along. It sorts what they marked and nothing else: no answer moves,
 * counts or recommends an option.
 *
 * @param marked what they marked, by their own marks
 * @param unmarked what they did not mark
 * @param misread the statements that they took for something else, or were not sure of
 * @param unclear what is still unclear to them
 * @param options what may be chosen, in the order in which it always stands
 * @param leaning where they lean: the id of an option, {@code none}, {@code unsure} or
 * empty
 * @param questions what to ask
 */
record SheetView(List<Marked> marked, List<String> unmarked, List<Misread> misread, List<String> unclear,
		List<Option> options, String leaning, List<String> questions) {

	/** From this mark on, something matters so much that there is a question about it. */
	private static final int MUCH = 4;

	static SheetView of(Decision decision, Replies replies) {
		Exercise exercise = decision.exercise();
		List<Marked> marked = exercise.marks()
			.stream()
			.filter((mark) -> !replies.to(mark.id().text()).isEmpty())
			.map((mark) -> new Marked(mark, Integer.parseInt(replies.to(mark.id().text()))))
			.sorted(Comparator.comparingInt(Marked::value).reversed())
			.toList();
		List<Doubt> unclear = exercise.doubts()
			.stream()
			.filter((doubt) -> replies.to(doubt.id().text()).equals("no"))
			.toList();
		return new SheetView(marked,
				exercise.marks()
					.stream()
					.filter((mark) -> replies.to(mark.id().text()).isEmpty())
					.map((mark) -> mark.name().text())
					.toList(),
				exercise.statements()
					.stream()
					.map((statement) -> new Misread(statement, replies.to(statement.id().text())))
					.filter(Misread::isWrong)
					.toList(),
				unclear.stream().map((doubt) -> doubt.unclear().text()).toList(), decision.options(),
				replies.to(Exercise.LEANING), questions(marked, unclear, exercise));
	}

	private static List<String> questions(List<Marked> marked, List<Doubt> unclear, Exercise exercise) {
		Stream<LocatedText> about = marked.stream()
			.filter((mark) -> mark.value() >= MUCH)
			.flatMap((mark) -> mark.mark().question().stream());
		return Stream.concat(Stream.concat(about, unclear.stream().map(Doubt::question)), exercise.questions().stream())
			.map(LocatedText::text)
			.distinct()
			.toList();
	}

	/**
	 * How much something matters.
	 *
	 * @param value from 0 to 5
	 */
	record Marked(Mark mark, int value) {
	}

	/**
	 * A statement, and what somebody took it for.
	 *
	 * @param said true, false or unsure; empty if they did not say
	 */
	record Misread(Statement statement, String said) {

		private boolean isWrong() {
			return !this.said.isEmpty() && !this.said.equals(Boolean.toString(this.statement.isTrue()));
		}

	}

}
