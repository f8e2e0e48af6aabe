package org.skinprimer.brand;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Dots of one size in a mark of five times five.
 *
 * @param width how wide each is, in the units of the drawing
 * @param path where they are, as the path of an SVG
 */
public record DotMark(double width, String path) {

	private static final double[] WIDTHS = { 2.8, 4.8, 6.8, 9 };

	private static final int SIDE = 5;

	/** From dot to dot. */
	private static final int STEP = 12;

	/**
	 * The mark of a name, the same left and right: always the same, and another one for
	 * most other names.
	 */
	public static List<DotMark> of(String name) {
		int[] sizes = new Random(name.hashCode()).ints(SIDE * SIDE, 0, WIDTHS.length).toArray();
		StringBuilder[] paths = new StringBuilder[WIDTHS.length];
		for (int size = 0; size < WIDTHS.length; size++) {
			paths[size] = new StringBuilder();
		}
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++) {
				paths[sizes[y * SIDE + Math.min(x, SIDE - 1 - x)]].append("M")
					.append((x + 1) * STEP)
					.append(" ")
					.append((y + 1) * STEP)
					.append("h0");
			}
		}
		List<DotMark> dots = new ArrayList<>();
		for (int size = 0; size < WIDTHS.length; size++) {
			if (!paths[size].isEmpty()) {
				dots.add(new DotMark(WIDTHS[size], paths[size].toString()));
			}
		}
		return dots;
	}

}
