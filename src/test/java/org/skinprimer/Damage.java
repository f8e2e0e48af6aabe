package org.skinprimer;

import java.util.Arrays;
import java.util.Random;

/** What happens to files: they are cut, and bits of them turn. */
public final class Damage {

	private Damage() {
	}

	/** Other bytes than those of a file, or the same at another place. */
	public static byte[] of(byte[] whole, Random random) {
		byte[] bytes = whole.clone();
		int at = random.nextInt(bytes.length);
		int other = random.nextInt(bytes.length);
		int length = Math.min(random.nextInt(200) + 1, bytes.length - Math.max(at, other));
		switch (random.nextInt(5)) {
			case 0 -> bytes = Arrays.copyOf(whole, at);
			case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
			case 2 -> {
				System.arraycopy(whole, at, bytes, other, length);
				System.arraycopy(whole, other, bytes, at, length);
			}
			case 3 -> random.nextBytes(bytes);
			default -> Arrays.fill(bytes, at, at + length, (byte) 0);
		}
		return bytes;
	}

}
