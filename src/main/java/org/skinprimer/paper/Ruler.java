package org.skinprimer.paper;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the lines that a text takes. The widths are those of Helvetica in thousandths of
 * the size of the type (Adobe Core 14 AFM), which Arial and Liberation Sans share; DejaVu
 * Sans Condensed is a little wider.
 */
final class Ruler {

	/** Narrower letters and signs, by their widths. */
	private static final Map<Integer, Integer> NARROW = widths(
			Map.of(191, "'", 222, "ijl‘’", 278, "ft.,:;!/I -\u00a0", 333, "r()“”-·", 500, "ckvxysz"));

	/** Wider ones. */
	private static final Map<Integer, Integer> WIDE = widths(Map.of(611, "FTZ", 667, "ABEKPSVXY", 722, "wCDHNRU", 778,
			"GOQ", 833, "mM", 889, "%", 944, "W", 1000, "—…"));

	/** Of most small letters, and of digits. */
	private static final int MOST = 556;

	/** Of the widest of these typefaces to Helvetica. */
	private static final double WIDEST = 1.02;

	/** Of what no Latin text holds. */
	private static final int SQUARE = 1000;

	private Ruler() {
	}

	private static Map<Integer, Integer> widths(Map<Integer, String> letters) {
		return letters.entrySet()
			.stream()
			.flatMap((width) -> width.getValue().chars().boxed().map((letter) -> Map.entry(letter, width.getKey())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
	}

	/**
	 * The lines of a text.
	 * @param text words without markup
	 * @param width what a line holds, in sizes of the type
	 */
	static int lines(String text, double width) {
		int lines = 1;
		double used = 0;
		for (String word : text.strip().split("[ \n]+")) {
			double wide = width(word);
			if (used > 0 && used + wide > width) {
				lines++;
				used = 0;
			}
			// A word that no line holds is cut.
			lines += (int) (wide / width);
			used += wide % width + width(" ");
		}
		return lines;
	}

	private static double width(String word) {
		return word.codePoints().map(Ruler::width).sum() / 1000.0 * WIDEST;
	}

	private static int width(int letter) {
		return Stream.of(NARROW, WIDE)
			.map((widths) -> widths.get(letter))
			.filter((width) -> width != null)
			.findFirst()
			.orElse((letter < 0x250) ? MOST : SQUARE);
	}

}
