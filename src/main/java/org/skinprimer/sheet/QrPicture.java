package org.skinprimer.sheet;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code (ISO/IEC 18004) as a drawing.
 *
 * @param text what a phone reads in it
 * @param side how wide and high it is, in squares, with the white edge that readers need
 * @param path its dark squares, as the path of an SVG
 */
record QrPicture(String text, int side, String path) {

	/** Of white squares on each side, as the standard asks. */
	private static final int EDGE = 4;

	/**
	 * Draws an address.
	 * @param address of 2,900 letters at most
	 */
	static QrPicture of(String address) {
		QrCode code = QrCode.encodeText(address, Ecc.LOW);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				int from = x;
				while (code.getModule(x, y)) {
					x++;
				}
				if (x > from) {
					path.append(String.format("M%d %dh%dv1h-%dz", from + EDGE, y + EDGE, x - from, x - from));
				}
			}
		}
		return new QrPicture(address, code.size + 2 * EDGE, path.toString());
	}

}
