package org.skinprimer.contentcache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was worked out of the texts of a site when it was last read, in a folder of its
 * own that no other program uses at the same time. Found in it is only what is whole and
 * was kept by the same build under the same key, which says all that a value depends on.
 * Whatever goes wrong, it has no values: they are worked out again.
 */
public final class ContentCache implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ContentCache.class);

	private static final String ENTRIES = "pages";

	private static final String BEGUN = "pages.new";

	private final Optional<Path> folder;

	private @Nullable FileChannel lock;

	/** What was found when it was opened, and what is kept of now; null if unused. */
	private volatile @Nullable EntryFile before;

	private volatile @Nullable EntryFile now;

	private volatile boolean isNew;

	/** The keys of what was found: most of a start finds all, and writes nothing. */
	private final Set<String> found = ConcurrentHashMap.newKeySet();

	private volatile String build = "";

	/** Whether the log knows that nothing can be kept. */
	private boolean isUseless;

	private ContentCache(Optional<Path> folder) {
		this.folder = folder;
	}

	/** A cache in a folder, which is made if need be. */
	public static ContentCache in(Path folder) {
		return new ContentCache(Optional.of(folder));
	}

	/** A cache that keeps nothing. */
	public static ContentCache none() {
		return new ContentCache(Optional.empty());
	}

	/** Begins to find and to keep values, if nobody else does in the same folder. */
	public synchronized void open() {
		if (this.folder.isEmpty() || this.lock != null) {
			return;
		}
		Path folder = this.folder.get();
		try {
			makePrivate(folder);
			if (!lock(folder)) {
				logger.info("Another program uses {}, so this one works everything out itself", folder);
				return;
			}
			this.build = Build.name();
			this.now = EntryFile.begin(folder.resolve(BEGUN), this.build);
			if (Files.exists(folder.resolve(ENTRIES))) {
				this.before = EntryFile.open(folder.resolve(ENTRIES), this.build);
			}
		}
		catch (IOException | RuntimeException ex) {
			failed(ex);
		}
	}

	private static void makePrivate(Path folder) throws IOException {
		Files.createDirectories(folder);
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
	}

	private boolean lock(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock got = channel.tryLock();
			this.lock = (got != null) ? channel : null;
		}
		catch (OverlappingFileLockException ex) {
			logger.debug("It is this very program", ex);
		}
		if (this.lock == null) {
			channel.close();
		}
		return this.lock != null;
	}

	/** A folder in it for what has a format of its own; empty if there is no cache. */
	public Optional<Path> folder(String name) {
		return (this.lock != null) ? this.folder.map((own) -> own.resolve(name)) : Optional.empty();
	}

	/** Which build of the program keeps values in it. */
	public String build() {
		return this.build;
	}

	/** The value under a key, if it is known. */
	public <T extends Record> Optional<T> find(CacheKey key, Class<T> type) {
		EntryFile before = this.before;
		if (before == null) {
			return Optional.empty();
		}
		try {
			Optional<T> value = before.find(key.value()).map((bytes) -> Records.read(bytes, type));
			value.ifPresent((any) -> this.found.add(key.value()));
			return value;
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("What was kept cannot be read", ex);
			return Optional.empty();
		}
	}

	/** Keeps a value under a key. */
	public void keep(CacheKey key, Record value) {
		EntryFile now = this.now;
		if (now != null) {
			try {
				now.add(key.value(), Records.write(value));
				this.isNew = true;
			}
			catch (IOException | IllegalArgumentException ex) {
				failed(ex);
			}
		}
	}

	/**
	 * Keeps for the next start what was found and kept so far, and ends both: what is
	 * worked out later is known in memory.
	 */
	public synchronized void save() {
		EntryFile before = this.before;
		EntryFile now = this.now;
		if (now == null) {
			return;
		}
		try {
			if (before != null && !this.isNew && before.size() == this.found.size()) {
				now.close();
				Files.deleteIfExists(this.folder.orElseThrow().resolve(BEGUN));
			}
			else {
				if (before != null) {
					for (String key : this.found) {
						now.add(key, before.find(key).orElseThrow());
					}
				}
				now.end();
				now.close();
				Files.move(this.folder.orElseThrow().resolve(BEGUN), this.folder.orElseThrow().resolve(ENTRIES),
						StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException | RuntimeException ex) {
			failed(ex);
		}
		closeEntries();
	}

	private synchronized void failed(Exception cause) {
		if (!this.isUseless) {
			this.isUseless = true;
			logger.info("The next start works everything out again, for nothing can be kept in {}: {}",
					this.folder.orElseThrow(), cause.toString());
		}
		closeEntries();
	}

	private synchronized void closeEntries() {
		EntryFile old = this.before;
		EntryFile begun = this.now;
		this.before = null;
		this.now = null;
		close(old);
		close(begun);
	}

	private static void close(@Nullable EntryFile file) {
		try {
			if (file != null) {
				file.close();
			}
		}
		catch (IOException ex) {
			logger.debug("A file could not be closed", ex);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		closeEntries();
		FileChannel held = this.lock;
		if (held != null) {
			held.close();
			this.lock = null;
		}
	}

}
