package org.skinprimer.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.util.DigestUtils;

/**
 * The body of an answer.
 *
 * @param etag a weak validator, made of the hash of its bytes
 * @param encoded its bytes in each encoding that was asked for so far
 */
record Body(String etag, Map<Encoding, byte[]> encoded) {

	static Body of(byte[] bytes) {
		return new Body("W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"",
				new ConcurrentHashMap<>(Map.of(Encoding.IDENTITY, bytes)));
	}

	/** Its bytes as they are. */
	byte[] plain() {
		return in(Encoding.IDENTITY);
	}

	/** Its bytes in an encoding; they are encoded once, however many ask. */
	byte[] in(Encoding encoding) {
		byte[] known = this.encoded.get(encoding);
		return (known != null) ? known : this.encoded.computeIfAbsent(encoding, (any) -> encoding.of(plain()));
	}

}
