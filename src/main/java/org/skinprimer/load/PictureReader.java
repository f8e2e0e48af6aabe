package org.skinprimer.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

import org.skinprimer.content.PictureFile;
import org.skinprimer.content.SourceFile;
import org.skinprimer.markdown.Picture;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;

/** Reads pictures of reasonable size and finds out how large they are shown. */
final class PictureReader {

	private static final Map<String, String> TYPES = Map.of("svg", "image/svg+xml", "png", "image/png", "jpg",
			"image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");

	/** A phone holds each pixel in four bytes, however small the file is. */
	private static final int MOST_PIXELS = 4000;

	private PictureReader() {
	}

	/** Reads a picture; empty and a problem if it is none. */
	static Optional<PictureFile> read(Path folder, String name, Problems problems) {
		try {
			byte[] file = OpenedFile.read(folder, name, PictureFile.MOST_BYTES + 1);
			if (file.length > PictureFile.MOST_BYTES) {
				problems.error(Position.START,
						"the picture is too large: " + Files.size(folder.resolve(name)) / 1000 + " kB",
						"a picture may have " + PictureFile.MOST_BYTES / 1000 + " kB; make it smaller");
				return Optional.empty();
			}
			int dot = name.lastIndexOf('.');
			String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
			boolean drawing = extension.equals("svg");
			byte[] bytes = drawing ? withUnixLines(file) : file;
			int[] size = drawing ? Drawing.size(text(bytes), problems) : sizeOfPhoto(bytes, TYPES.get(extension));
			if (problems.hasErrors()) {
				return Optional.empty();
			}
			if (!drawing && Math.max(size[0], size[1]) > MOST_PIXELS) {
				problems.error(Position.START, "the picture is too large: " + size[0] + " × " + size[1] + " pixels",
						"a picture may be 4,000 pixels wide and high; save it with fewer");
				return Optional.empty();
			}
			String address = "/pictures/" + name.substring(0, dot) + "." + SourceFile.hash(bytes).substring(0, 8) + "."
					+ extension;
			return Optional.of(new PictureFile(new Picture(address, size[0], size[1]),
					TYPES.getOrDefault(extension, "application/octet-stream"), bytes));
		}
		catch (IOException | XMLStreamException | RuntimeException ex) {
			problems.error(Position.START, "this is not a picture that can be shown: " + ex.getMessage(),
					"save it again as svg, png or jpg");
			return Optional.empty();
		}
	}

	/** Wherever a drawing was checked out, its address is the same. */
	private static byte[] withUnixLines(byte[] bytes) throws XMLStreamException {
		return text(bytes).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static int[] sizeOfPhoto(byte[] bytes, @Nullable String type) throws IOException {
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
			if (!readers.hasNext()) {
				throw new IOException("its kind is unknown");
			}
			ImageReader reader = readers.next();
			String format = reader.getFormatName().toLowerCase(Locale.ROOT);
			if (!("image/" + format).equals(type)) {
				throw new IOException("by its bytes it is a " + format + " file, and its name says otherwise");
			}
			reader.setInput(input);
			int[] size = { reader.getWidth(0), reader.getHeight(0) };
			reader.dispose();
			return size;
		}
	}

	/** Decodes here what the XML parser would complain of on the console. */
	private static String text(byte[] bytes) throws XMLStreamException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new XMLStreamException("it is not UTF-8");
		}
	}

}
