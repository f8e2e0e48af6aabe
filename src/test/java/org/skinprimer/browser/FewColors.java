package org.skinprimer.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A picture with few colors, so that its file is small. */
final class FewColors {

	private FewColors() {
	}

	/**
	 * The same picture with the colors that it uses most; each other one becomes the
	 * nearest of them.
	 * @param picture any picture
	 * @param most how many colors are left, at most 256
	 */
	static BufferedImage of(BufferedImage picture, int most) {
		Map<Integer, Integer> counts = new HashMap<>();
		pixels(picture).forEach((at) -> counts.merge(color(picture, at), 1, Integer::sum));
		int[] palette = counts.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(most)
			.mapToInt(Map.Entry::getKey)
			.toArray();
		Map<Integer, Integer> places = new HashMap<>();
		counts.keySet().forEach((color) -> places.put(color, nearest(color, palette)));
		BufferedImage small = new BufferedImage(picture.getWidth(), picture.getHeight(),
				BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
		pixels(picture).forEach((at) -> small.getRaster()
			.setSample(at % picture.getWidth(), at / picture.getWidth(), 0, places.get(color(picture, at))));
		return small;
	}

	private static IntStream pixels(BufferedImage picture) {
		return IntStream.range(0, picture.getWidth() * picture.getHeight());
	}

	private static int color(BufferedImage picture, int at) {
		return picture.getRGB(at % picture.getWidth(), at / picture.getWidth());
	}

	private static int nearest(int color, int[] palette) {
		return IntStream.range(0, palette.length)
			.boxed()
			.min(Comparator.comparingInt((place) -> distance(color, palette[place])))
			.orElseThrow();
	}

	private static int distance(int one, int other) {
		int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
		int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
		int blue = (one & 0xff) - (other & 0xff);
		return red * red + green * green + blue * blue;
	}

}
