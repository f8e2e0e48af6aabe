package org.skinprimer.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.SharedTexts;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.load.Loaded.Stamp;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.tool.Tools;

/**
 * The files of the content folder by kind, each with its path relative to the folder.
 *
 * @param pages the Markdown files
 * @param pictures the picture files
 * @param data the data files at the top
 * @param unusable what stands for Markdown files and cannot be read, by the names that
 * these should have; a folder has such a name itself
 * @param links the files that stand for another one
 * @param problems the files that are left out
 */
record FolderListing(SortedMap<String, Stamp> pages, SortedMap<String, Stamp> pictures, SortedMap<String, Stamp> data,
		SortedMap<String, String> unusable, SortedSet<String> links, List<Problem> problems) {

	private static final Set<String> PICTURES = Set.of("svg", "png", "jpg", "jpeg", "gif");

	/** The data files at the top, which have readers of their own. */
	private static final Set<String> DATA = LibraryFiles.NONE.data().keySet();

	/**
	 * Lists a folder; hidden files and those of systems are passed over, links out of the
	 * folder are problems.
	 * @throws NoSuchFileException if something is taken away while it is listed
	 */
	static FolderListing of(Path folder) throws IOException {
		FolderListing listing = new FolderListing(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(),
				new TreeSet<>(), new ArrayList<>());
		Path root = folder.toRealPath();
		int start = root.resolve("any").toString().length() - "any".length();
		Files.walkFileTree(root, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				String name = nameOf(directory);
				boolean hidden = !directory.equals(root) && directory.getFileName().toString().startsWith(".");
				if (isData(name)) {
					listing.data.put(name, Stamp.of(attributes));
				}
				else if (name.endsWith(".md") && FileName.isAddress(name)) {
					// It may stand where a page was, which stays.
					listing.unusable.put(name, name);
				}
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				String name = nameOf(file);
				if (FileName.isPassedOver(file.getFileName().toString())) {
					return FileVisitResult.CONTINUE;
				}
				if (attributes.isSymbolicLink()) {
					listing.links.add(name);
					linked(root, file).ifPresentOrElse((target) -> listing.sort(name, Stamp.of(target)),
							() -> listing.leaveOut(name, "this link leads out of the content folder or to a folder",
									"put the file itself here"));
				}
				else {
					listing.sort(name, Stamp.of(attributes));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException ex) throws IOException {
				if (ex instanceof NoSuchFileException) {
					// It was there a moment ago: what is listed so far is half of a move.
					throw ex;
				}
				listing.leaveOut(nameOf(file), "this cannot be opened", "check the permissions of the file or folder");
				return FileVisitResult.CONTINUE;
			}

			private String nameOf(Path file) {
				String whole = file.toString();
				return (whole.length() < start) ? "" : whole.substring(start).replace('\\', '/');
			}

		});
		return listing;
	}

	/**
	 * Looks only at files of which it was told.
	 * @param folder the folder that was listed
	 * @param touched the real paths of files that may have changed
	 * @return what is there now; empty if only a list of all tells it
	 */
	Optional<FolderListing> again(Path folder, Set<Path> touched) {
		FolderListing again = new FolderListing(new TreeMap<>(this.pages), new TreeMap<>(this.pictures),
				new TreeMap<>(this.data), new TreeMap<>(this.unusable), this.links, new ArrayList<>(this.problems));
		try {
			Path root = folder.toRealPath();
			Set<String> leftOut = this.problems.stream().map(Problem::file).collect(Collectors.toSet());
			// Of what a link leads to nobody is told under the name of the link.
			boolean simple = this.links.isEmpty()
					&& touched.stream().allMatch((file) -> again.look(root, file, leftOut))
					&& again.problems.equals(this.problems);
			return simple ? Optional.of(again) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** The names of all Markdown files, also of those that cannot be read. */
	Set<String> allPages() {
		Set<String> all = new HashSet<>(this.pages.keySet());
		all.addAll(this.unusable.keySet());
		return all;
	}

	private static boolean isData(String name) {
		return name.equals(SiteSettings.FILE) || DATA.contains(name) || Tools.file(name).isPresent();
	}

	/** Whether one look at a file is enough to know what has changed. */
	private boolean look(Path root, Path file, Set<String> leftOut) {
		if (!file.startsWith(root) || file.equals(root)) {
			return false;
		}
		String name = root.relativize(file).toString().replace('\\', '/');
		boolean hidden = ("/" + name).contains("/.")
				|| FileName.isPassedOver(name.substring(name.lastIndexOf('/') + 1));
		if (leftOut.contains(FileName.composed(name))) {
			return false;
		}
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			if (attributes.isRegularFile() && !hidden) {
				sort(name, Stamp.of(attributes));
			}
			return attributes.isRegularFile();
		}
		catch (NoSuchFileException ex) {
			// Whether one file is gone, or all of the folder just now, a list of all
			// tells.
			return Stream.of(this.pages, this.pictures, this.data).noneMatch((files) -> holds(files, name));
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static boolean holds(SortedMap<String, Stamp> files, String name) {
		return files.containsKey(name) || files.tailMap(name + "/")
			.keySet()
			.stream()
			.findFirst()
			.filter((first) -> first.startsWith(name + "/"))
			.isPresent();
	}

	/** The file that a link leads to, if it is one of the folder. */
	private static Optional<BasicFileAttributes> linked(Path root, Path link) {
		try {
			Path target = link.toRealPath();
			return Optional.of(Files.readAttributes(target, BasicFileAttributes.class))
				.filter((attributes) -> attributes.isRegularFile() && target.startsWith(root));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private void sort(String name, Stamp stamp) {
		String file = name.substring(name.lastIndexOf('/') + 1);
		int dot = file.lastIndexOf('.');
		String extension = (dot < 0) ? "" : file.substring(dot + 1);
		boolean block = name.startsWith(SharedTexts.FOLDER) && extension.equals("md");
		boolean page = extension.equalsIgnoreCase("md");
		boolean picture = PICTURES.contains(extension.toLowerCase(Locale.ROOT));
		if (!page && !picture) {
			if (isData(name)) {
				this.data.put(name, stamp);
			}
			else {
				leaveOut(name, "nothing reads a file of this kind", FileName.mend(name, PICTURES));
			}
		}
		else if (!FileName.isAddress(name)) {
			leaveOut(name, "this name cannot be part of an address",
					"rename it to `" + FileName.suggestion(name) + "`: small letters, digits and hyphens only");
		}
		else if (block) {
			block(name, stamp);
		}
		else {
			(page ? this.pages : this.pictures).put(name, stamp);
		}
	}

	/** The name of a block is that of its file. */
	private void block(String name, Stamp stamp) {
		if (name.indexOf('/', SharedTexts.FOLDER.length()) >= 0) {
			this.problems.add(new Problem(Severity.ERROR, FileName.composed(name), Position.START,
					"a block stands in a folder of its own", "move it to " + SharedTexts.FOLDER + " itself"));
		}
		else {
			this.data.put(name, stamp);
		}
	}

	private void leaveOut(String name, String message, String hint) {
		FileName.page(name).ifPresent((page) -> this.unusable.put(page, name));
		this.problems.add(new Problem(Severity.ERROR, FileName.composed(name), Position.START, message, hint));
	}

}
