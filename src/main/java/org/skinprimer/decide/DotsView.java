package org.skinprimer.decide;

import java.util.List;
import java.util.stream.IntStream;

import org.skinprimer.decision.Count;

/**
 * The people of one group of a study, drawn as dots: those who are counted come first.
 *
 * @param name what they had
 * @param count how many are counted
 * @param of how many there were
 * @param dots where each stands
 */
record DotsView(String name, int count, int of, List<Dot> dots) {

	private static final int IN_A_ROW = 10;

	/** From the middle of one dot to that of the next. */
	private static final int STEP = 22;

	private static final int MARGIN = 11;

	static DotsView of(Count.Arm arm, int of) {
		return new DotsView(arm.name().text(), arm.count(), of,
				IntStream.range(0, of).mapToObj((at) -> Dot.at(at, at < arm.count())).toList());
	}

	/** Those who are not counted. */
	public int others() {
		return this.of - this.count;
	}

	/** What the picture shows of the plane. */
	public String viewBox() {
		int rows = (this.of + IN_A_ROW - 1) / IN_A_ROW;
		return "0 0 " + (STEP * Math.min(this.of, IN_A_ROW)) + " " + (STEP * rows);
	}

	/**
	 * A person.
	 *
	 * @param isCounted whether it is one of those who are counted
	 */
	record Dot(int x, int y, boolean isCounted) {

		private static Dot at(int place, boolean isCounted) {
			return new Dot(MARGIN + STEP * (place % IN_A_ROW), MARGIN + STEP * (place / IN_A_ROW), isCounted);
		}

	}

}
