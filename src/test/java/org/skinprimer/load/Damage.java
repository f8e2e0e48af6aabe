package org.skinprimer.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What can happen to a file by accident. */
final class Damage {

	private static final byte[] STRANGE = { 0, 7, 27, (byte) 0x80, (byte) 0xe9, (byte) 0xff, '"', '\'', ':', '-', '#',
			'[', '{', '&', '*', '!', '|', '>', '%', '@', '`', '\t', '\n', '\r', '\\', '<', '=' };

	private final Random random;

	Damage(Random random) {
		this.random = random;
	}

	byte[] to(byte[] bytes) {
		if (bytes.length < 10) {
			return bytes;
		}
		return switch (this.random.nextInt(8)) {
			case 0 -> cut(bytes);
			case 1 -> Arrays.copyOf(bytes, this.random.nextInt(bytes.length));
			case 2 -> strangeBytes(bytes);
			case 3 -> flippedBits(bytes);
			case 4 -> swappedLines(bytes, true);
			case 5 -> swappedLines(bytes, false);
			case 6 -> mangledKey(bytes);
			default -> brokenEncoding(bytes);
		};
	}

	/** Most accidents happen where editors work: near the top. */
	private int position(int length) {
		return this.random.nextBoolean() ? this.random.nextInt(length) : this.random.nextInt(Math.min(length, 600));
	}

	private byte[] cut(byte[] bytes) {
		int start = position(bytes.length);
		int end = Math.min(bytes.length, start + 1 + this.random.nextInt(60));
		ByteArrayOutputStream left = new ByteArrayOutputStream();
		left.write(bytes, 0, start);
		left.write(bytes, end, bytes.length - end);
		return left.toByteArray();
	}

	private byte[] strangeBytes(byte[] bytes) {
		byte[] changed = bytes.clone();
		for (int i = 0; i <= this.random.nextInt(4); i++) {
			changed[position(bytes.length)] = STRANGE[this.random.nextInt(STRANGE.length)];
		}
		return changed;
	}

	private byte[] flippedBits(byte[] bytes) {
		byte[] changed = bytes.clone();
		changed[position(bytes.length)] ^= (byte) (1 << this.random.nextInt(8));
		return changed;
	}

	private byte[] swappedLines(byte[] bytes, boolean neighbours) {
		List<String> lines = lines(bytes);
		if (lines.size() > 2) {
			int line = this.random.nextInt(Math.min(lines.size(), 30) - 1);
			Collections.swap(lines, line, neighbours ? line + 1 : this.random.nextInt(Math.min(lines.size(), 30)));
		}
		return bytes(lines);
	}

	private byte[] mangledKey(byte[] bytes) {
		List<String> lines = lines(bytes);
		int line = this.random.nextInt(Math.min(lines.size(), 20));
		String text = lines.get(line);
		int colon = text.indexOf(':');
		if (colon > 0) {
			int letter = this.random.nextInt(colon);
			String middle = List.of("", "x", " ", "\"", ": ", "é").get(this.random.nextInt(6));
			lines.set(line, text.substring(0, letter) + middle + text.substring(letter + 1));
		}
		return bytes(lines);
	}

	private byte[] brokenEncoding(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		return switch (this.random.nextInt(5)) {
			case 0 -> (text + "é").getBytes(StandardCharsets.ISO_8859_1);
			case 1 -> text.getBytes(StandardCharsets.UTF_16);
			case 2 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
			case 3 -> text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8);
			default -> text.replaceFirst(" ", "\u2028").replaceFirst("e", "\u0085").getBytes(StandardCharsets.UTF_8);
		};
	}

	private static List<String> lines(byte[] bytes) {
		return new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
	}

	private static byte[] bytes(List<String> lines) {
		return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
	}

}
