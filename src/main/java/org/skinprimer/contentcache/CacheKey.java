package org.skinprimer.contentcache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a value depends on, all of it.
 *
 * @param value a hash of that
 */
public record CacheKey(String value) {

	/**
	 * A key of texts.
	 * @param kind what the value is
	 * @param parts what it depends on
	 */
	public static CacheKey of(String kind, String... parts) {
		MessageDigest digest = digest();
		for (String part : parts) {
			byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
			digest.update(bytes);
		}
		return new CacheKey(kind + HexFormat.of().formatHex(digest.digest()));
	}

	/** A hash of records in their order, to be a part of keys. */
	public static String hash(Iterable<? extends Record> records) {
		MessageDigest digest = digest();
		records.forEach((value) -> {
			byte[] bytes = Records.write(value);
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
			digest.update(bytes);
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	/** A hash of a record. */
	public static String hash(Record value) {
		return hash(List.of(value));
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
