package org.skinprimer.contentcache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * A file of entries under keys: the entries, then the list of them, then how long that
 * list is, its check sum and the build of the program. What was not written to its end,
 * or by another build, has no entries.
 */
final class EntryFile implements AutoCloseable {

	/** The length of the list, its check sum, and that of the build. */
	private static final int END = 3 * Long.BYTES;

	private final FileChannel channel;

	private final String build;

	private final Map<String, Place> places = new ConcurrentHashMap<>();

	private long length;

	private boolean isEnded;

	private EntryFile(FileChannel channel, String build) {
		this.channel = channel;
		this.build = build;
	}

	/** Begins a new file. */
	static EntryFile begin(Path file, String build) throws IOException {
		return new EntryFile(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.READ, StandardOpenOption.WRITE), build);
	}

	/** Opens a file that was ended. */
	static EntryFile open(Path file, String build) throws IOException {
		EntryFile opened = new EntryFile(FileChannel.open(file, StandardOpenOption.READ), build);
		try {
			opened.list();
		}
		catch (IOException | RuntimeException ex) {
			opened.places.clear();
		}
		return opened;
	}

	private void list() throws IOException {
		long size = this.channel.size();
		ByteBuffer end = read(size - END, END);
		long length = end.getLong();
		ByteBuffer list = read(size - END - length, Math.toIntExact(length));
		if (end.getLong() != sum(list.array()) || end.getLong() != sum(this.build.getBytes(StandardCharsets.UTF_8))) {
			return;
		}
		while (list.hasRemaining()) {
			byte[] key = new byte[list.getInt()];
			list.get(key);
			this.places.put(new String(key, StandardCharsets.UTF_8),
					new Place(list.getLong(), list.getInt(), list.getLong()));
		}
	}

	/** The bytes under a key, if they are there and whole. */
	Optional<byte[]> find(String key) throws IOException {
		Place place = this.places.get(key);
		if (place == null) {
			return Optional.empty();
		}
		byte[] bytes = read(place.start(), place.length()).array();
		return (sum(key, bytes) == place.sum()) ? Optional.of(bytes) : Optional.empty();
	}

	private ByteBuffer read(long start, int length) throws IOException {
		if (start < 0 || length < 0 || start + length > this.channel.size()) {
			throw new EOFException("the file was cut");
		}
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining()) {
			if (this.channel.read(bytes, start + bytes.position()) < 0) {
				throw new EOFException("the file was cut");
			}
		}
		return bytes.flip();
	}

	/** Adds an entry to a file that was begun. */
	synchronized void add(String key, byte[] bytes) throws IOException {
		if (!this.isEnded && !this.places.containsKey(key)) {
			write(ByteBuffer.wrap(bytes));
			this.places.put(key, new Place(this.length - bytes.length, bytes.length, sum(key, bytes)));
		}
	}

	/** Ends a file that was begun. */
	synchronized void end() throws IOException {
		this.isEnded = true;
		ByteBuffer list = ByteBuffer
			.allocate(this.places.keySet().stream().mapToInt((key) -> key.length() * 3 + Place.BYTES).sum());
		this.places.forEach((key, place) -> {
			byte[] name = key.getBytes(StandardCharsets.UTF_8);
			list.putInt(name.length).put(name).putLong(place.start()).putInt(place.length()).putLong(place.sum());
		});
		byte[] bytes = new byte[list.flip().remaining()];
		list.get(bytes);
		write(ByteBuffer.wrap(bytes));
		write(ByteBuffer.allocate(END)
			.putLong(bytes.length)
			.putLong(sum(bytes))
			.putLong(sum(this.build.getBytes(StandardCharsets.UTF_8)))
			.flip());
	}

	private void write(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			this.length += this.channel.write(bytes);
		}
	}

	int size() {
		return this.places.size();
	}

	private static long sum(byte[] bytes) {
		return sum("", bytes);
	}

	/** An entry under the key of another one is damage too. */
	private static long sum(String key, byte[] bytes) {
		CRC32C sum = new CRC32C();
		sum.update(key.getBytes(StandardCharsets.UTF_8));
		sum.update(bytes);
		return sum.getValue();
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	/**
	 * Where an entry stands.
	 *
	 * @param sum the check sum of its key and its bytes
	 */
	private record Place(long start, int length, long sum) {

		static final int BYTES = 2 * Integer.BYTES + 2 * Long.BYTES;

	}

}
