package org.skinprimer.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How one list became another. */
class DiffTests {

	private static final long NO_LIMIT = Long.MAX_VALUE;

	@Test
	void whatWentStandsBeforeWhatCameInItsPlace() {
		List<Edit> edits = Diff.between(List.of("a", "b", "c"), List.of("a", "x", "c"), NO_LIMIT);
		assertThat(edits).containsExactly(new Edit(Edit.Type.SAME, List.of("a")),
				new Edit(Edit.Type.REMOVED, List.of("b")), new Edit(Edit.Type.ADDED, List.of("x")),
				new Edit(Edit.Type.SAME, List.of("c")));
	}

	@Test
	void equalListsAreOneRunAndEmptyOnesNone() {
		assertThat(Diff.between(List.of("a", "a"), List.of("a", "a"), NO_LIMIT))
			.containsExactly(new Edit(Edit.Type.SAME, List.of("a", "a")));
		assertThat(Diff.between(List.of(), List.of(), NO_LIMIT)).isEmpty();
	}

	@Test
	void aboveTheLimitTheMiddleIsReplacedAsAWhole() {
		List<String> before = List.of("same", "a", "b", "c", "end");
		List<String> after = List.of("same", "x", "b", "y", "end");
		assertThat(Diff.between(before, after, 9)).hasSize(7);
		assertThat(Diff.between(before, after, 8)).containsExactly(new Edit(Edit.Type.SAME, List.of("same")),
				new Edit(Edit.Type.REMOVED, List.of("a", "b", "c")), new Edit(Edit.Type.ADDED, List.of("x", "b", "y")),
				new Edit(Edit.Type.SAME, List.of("end")));
	}

	@Test
	void bothListsCanBeReadBackFromTheEditsEvenAfterTheySlide() {
		Random random = new Random(20_261_122);
		for (int i = 0; i < 20_000; i++) {
			List<String> before = letters(random);
			List<String> after = letters(random);
			List<Edit> edits = Diff.between(before, after, NO_LIMIT);
			assertTells(edits, before, after);
			assertTells(DiffAligner.edits(edits, (letter) -> letter.equals("a") ? 0 : 1), before, after);
		}
	}

	private static void assertTells(List<Edit> edits, List<String> before, List<String> after) {
		assertThat(without(Edit.Type.ADDED, edits)).isEqualTo(before);
		assertThat(without(Edit.Type.REMOVED, edits)).isEqualTo(after);
	}

	private static List<String> without(Edit.Type type, List<Edit> edits) {
		return edits.stream().filter((edit) -> edit.type() != type).flatMap((edit) -> edit.parts().stream()).toList();
	}

	private static List<String> letters(Random random) {
		List<String> letters = new ArrayList<>();
		for (int i = random.nextInt(9); i > 0; i--) {
			letters.add(Character.toString('a' + random.nextInt(4)));
		}
		return letters;
	}

}
