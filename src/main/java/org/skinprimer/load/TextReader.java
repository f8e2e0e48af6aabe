package org.skinprimer.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

import org.skinprimer.content.SourceFile;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;

/** Reads text files of reasonable size: UTF-8 without control characters. */
final class TextReader {

	private TextReader() {
	}

	/** Reads a file; empty and a problem if it is not a text of reasonable size. */
	static Optional<SourceFile> read(Path folder, String name, Problems problems) {
		byte[] bytes;
		try {
			bytes = OpenedFile.read(folder, name, SourceFile.MOST_BYTES + 1);
			if (bytes.length > SourceFile.MOST_BYTES) {
				long size = Files.size(folder.resolve(name));
				problems.error(Position.START, "the file is too large: " + size / 1000 + " kB", "a page may have "
						+ SourceFile.MOST_BYTES / 1000 + " kB; split it, and keep pictures in files of their own");
				return Optional.empty();
			}
		}
		catch (OpenedFile.Refused ex) {
			problems.error(Position.START, "this cannot be read: " + ex.getMessage(),
					"put a file with the text in its place, or take it away");
			return Optional.empty();
		}
		catch (IOException | UncheckedIOException ex) {
			problems.error(Position.START, "the file cannot be opened", "check its permissions: " + ex.getMessage());
			return Optional.empty();
		}
		return decode(bytes, problems).map((text) -> SourceFile.of(name, text));
	}

	/**
	 * The letters of a file that is no text one can read, as far as they are plain ones;
	 * empty if it cannot be opened.
	 */
	static String roughly(Path folder, String name) {
		try {
			byte[] start = OpenedFile.read(folder, name, SourceFile.MOST_BYTES);
			return normalized(new String(start, StandardCharsets.ISO_8859_1).replace("\0", ""));
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static Optional<String> decode(byte[] bytes, Problems problems) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer input = ByteBuffer.wrap(bytes);
		try {
			String text = decoder.decode(input).toString();
			int control = firstControl(text);
			if (control >= 0) {
				problems.error(placeAt(text, control), "an invisible control character stands here",
						"delete it; this file may not be a text");
				return Optional.empty();
			}
			return Optional.of(normalized(text));
		}
		catch (CharacterCodingException ex) {
			String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
			problems.error(placeAt(before, before.length()), "the text is not UTF-8 from here on",
					"save the file with the encoding UTF-8");
			return Optional.empty();
		}
	}

	private static int firstControl(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
				return i;
			}
		}
		return -1;
	}

	private static Position placeAt(String text, int index) {
		String before = normalized(text.substring(0, index));
		int lineStart = before.lastIndexOf('\n') + 1;
		return new Position((int) before.chars().filter((c) -> c == '\n').count() + 1, before.length() - lineStart + 1);
	}

	/**
	 * One text for what looks the same: a mark of byte order, the line ends of another
	 * system and letters in two pieces, as macOS writes them, make no other text.
	 */
	private static String normalized(String text) {
		String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
		return Normalizer.normalize(plain.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
	}

}
