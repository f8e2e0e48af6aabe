package org.skinprimer.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What a file system tells of changes below a folder. */
final class FolderWatch implements AutoCloseable {

	/** How long it must be quiet until a burst of saves is over. */
	private static final Duration QUIET = Duration.ofMillis(10);

	/** However long the burst, this is the longest wait. */
	private static final Duration LONGEST_BURST = Duration.ofMillis(400);

	/** Drives on which other machines write; they tell of nothing. */
	private static final Pattern SHARED = Pattern
		.compile("nfs.*|cifs|smb.*|9p|fuse.*|vboxsf|virtiofs|drvfs|afs|ceph|glusterfs|davfs.*|sshfs");

	private static final WatchEvent.Kind<?>[] KINDS = { StandardWatchEventKinds.ENTRY_CREATE,
			StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY };

	private final Path folder;

	private final Optional<WatchService> service;

	private FolderWatch(Path folder, Optional<WatchService> service) {
		this.folder = folder;
		this.service = service;
	}

	/** Listens below a folder, if the file system can be listened to. */
	static FolderWatch of(Path folder) {
		Optional<WatchService> service = Optional.empty();
		try {
			if (!isShared(Files.getFileStore(folder).type())) {
				service = Optional.of(folder.getFileSystem().newWatchService());
			}
		}
		catch (IOException | UnsupportedOperationException ex) {
			// A system without such a service, or with too many listeners: looking now
			// and
			// then is enough.
		}
		FolderWatch signs = new FolderWatch(folder, service);
		signs.listen(folder);
		return signs;
	}

	static boolean isShared(String type) {
		return SHARED.matcher(type.toLowerCase(Locale.ROOT)).matches();
	}

	/** How often to look beside listening. */
	Duration poll() {
		return this.service.isPresent() ? Duration.ofSeconds(5) : Duration.ofMillis(500);
	}

	/**
	 * Waits for a sign, and for the end of the burst it begins.
	 * @param most the longest wait for the first sign
	 * @return the real paths of all that may have changed, come or gone; empty if that is
	 * not known
	 */
	Optional<Set<Path>> await(Duration most) throws InterruptedException {
		if (this.service.isEmpty()) {
			TimeUnit.NANOSECONDS.sleep(most.toNanos());
			return Optional.empty();
		}
		WatchKey key = this.service.get().poll(most.toNanos(), TimeUnit.NANOSECONDS);
		Set<Path> touched = new HashSet<>();
		boolean known = key != null;
		if (key == null) {
			listen(this.folder);
		}
		long end = System.nanoTime() + LONGEST_BURST.toNanos();
		while (key != null) {
			known &= take(key, touched);
			boolean over = System.nanoTime() - end > 0;
			key = over ? null : this.service.get().poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
		}
		return known ? Optional.of(touched) : Optional.empty();
	}

	/** Takes what is told of one folder; whether that is all there was to tell. */
	private boolean take(WatchKey key, Set<Path> touched) {
		boolean all = true;
		for (WatchEvent<?> event : key.pollEvents()) {
			if (event.context() instanceof Path name && key.watchable() instanceof Path parent) {
				touched.add(parent.resolve(name));
				if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
					listen(parent.resolve(name));
				}
			}
			else {
				// Too much happened at once to be told.
				all = false;
				listen(this.folder);
			}
		}
		// A key that is taken and not put back never tells of anything again.
		return key.reset() && all;
	}

	/** Listens to a folder and all below; to a file there is nothing to listen to. */
	private void listen(Path folder) {
		try {
			if (this.service.isPresent() && Files.isDirectory(folder)) {
				register(folder.toRealPath(), this.service.get());
			}
		}
		catch (IOException ex) {
			// The folder is away for now, or too many are listened to: looking finds the
			// rest.
		}
	}

	private static void register(Path folder, WatchService listener) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
					throws IOException {
				directory.register(listener, KINDS);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException ex) {
				return FileVisitResult.CONTINUE;
			}

		});
	}

	@Override
	public void close() {
		this.service.ifPresent((open) -> {
			try {
				open.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
