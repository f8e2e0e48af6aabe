package org.skinprimer.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The bytes of a file of the content folder. Between the list of a folder and a look into
 * its files anything may have changed: a file may be none by now, which would be waited
 * for without end, lead out of the folder, or have become too large for the memory.
 */
final class OpenedFile {

	private OpenedFile() {
	}

	/**
	 * Reads a file.
	 * @param folder the content folder
	 * @param name its name
	 * @param most how many bytes are read at most, so that more than were asked for are
	 * told from all there are
	 * @return its first bytes
	 * @throws Refused if it is no regular file of the folder
	 * @throws IOException if it cannot be read
	 */
	static byte[] read(Path folder, String name, int most) throws IOException {
		Path real = folder.resolve(name).toRealPath();
		if (!real.startsWith(folder.toRealPath())) {
			throw new Refused("it leads out of the content folder");
		}
		if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
			throw new Refused("it is no file but a folder, a pipe or a device");
		}
		try (InputStream file = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
			return file.readNBytes(most);
		}
	}

	/** What stands under the name of a file is none of the content folder. */
	static final class Refused extends IOException {

		private Refused(String reason) {
			super(reason);
		}

	}

}
