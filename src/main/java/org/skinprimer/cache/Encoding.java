package org.skinprimer.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/** The content codings in which answers are kept, the smallest first. */
enum Encoding {

	/** Brotli, where its library runs on this machine. */
	BROTLI("br"),
	/** What every browser understands. */
	GZIP("gzip"),
	/** The bytes as they are. */
	IDENTITY("identity");

	private final String token;

	Encoding(String token) {
		this.token = token;
	}

	/** How HTTP calls it. */
	String token() {
		return this.token;
	}

	/** Whether this machine can write it. */
	boolean isAvailable() {
		return this != BROTLI || Brotli4jLoader.isAvailable();
	}

	/** The bytes so encoded; they are compressed once and sent often. */
	byte[] of(byte[] bytes) {
		try {
			return switch (this) {
				case BROTLI -> brotli(bytes);
				case GZIP -> gzip(bytes);
				case IDENTITY -> bytes;
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] brotli(byte[] bytes) throws IOException {
		Brotli4jLoader.ensureAvailability();
		return Encoder.compress(bytes, Encoder.Parameters.create(11));
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream encoded = new ByteArrayOutputStream(bytes.length / 3);
		try (GZIPOutputStream zip = new Smallest(encoded)) {
			zip.write(bytes);
		}
		return encoded.toByteArray();
	}

	/** Compresses as well as the format can. */
	private static final class Smallest extends GZIPOutputStream {

		Smallest(ByteArrayOutputStream bytes) throws IOException {
			super(bytes);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
