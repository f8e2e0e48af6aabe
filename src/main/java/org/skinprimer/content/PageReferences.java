package org.skinprimer.content;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.markdown.Picture;
import org.skinprimer.markdown.References;

/** Answers what the links and pictures of one file stand for. */
public final class PageReferences implements References {

	private final String file;

	private final Set<String> pages;

	private final Library library;

	public PageReferences(String file, Set<String> pages, Library library) {
		this.file = file;
		this.pages = pages;
		this.library = library;
	}

	@Override
	public Optional<String> site(String destination) {
		int hash = destination.indexOf('#');
		String path = (hash < 0) ? destination : destination.substring(0, hash);
		String fragment = (hash < 0) ? "" : destination.substring(hash);
		if (path.isEmpty()) {
			return Optional.of(fragment).filter((any) -> fragment.length() > 1);
		}
		return address(path).map((address) -> address + fragment);
	}

	private Optional<String> address(String path) {
		if (path.startsWith("/")) {
			return Optional.of(path).filter(this::isPage);
		}
		return fileAt(this.file, path).flatMap((name) -> this.pages.contains(name)
				? Optional.of(PagePath.ofFile(name).value()) : pictureNamed(name).map(Picture::address));
	}

	private boolean isPage(String address) {
		String name = address.substring(1);
		return new PagePath(address).isMade() || this.pages.contains(name + ".md")
				|| this.pages.contains(name.isEmpty() ? "index.md" : name + "/index.md");
	}

	@Override
	public Optional<Picture> picture(String destination) {
		return fileAt(this.file, destination).flatMap(this::pictureNamed);
	}

	private Optional<Picture> pictureNamed(String name) {
		return Optional.ofNullable(this.library.pictures().get(name)).map(PictureFile::picture);
	}

	/**
	 * The name of what stands at a path relative to a file; empty if the path holds
	 * letters that the file system does not know.
	 */
	public static Optional<String> fileAt(String file, String path) {
		// A backslash leads to a file on Windows only.
		return resolve(file, path).filter((any) -> path.indexOf('\\') < 0)
			.map((there) -> there.toString().replace('\\', '/').substring(1));
	}

	/**
	 * The place that a relative path of a file means, as if the content folder were the
	 * root; empty if it holds letters that the file system does not know.
	 */
	public static Optional<Path> resolve(String file, String path) {
		try {
			return Optional.of(Path.of("/" + file).resolveSibling(path).normalize());
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

	@Override
	public Optional<String> source(String id) {
		return Optional.ofNullable(this.library.sources().get(id)).map(Source::title);
	}

	@Override
	public Optional<String> term(String id) {
		return Optional.ofNullable(this.library.terms().get(id)).map((term) -> PagePath.GLOSSARY + "#" + term.id());
	}

	@Override
	public List<Mention> mentions(String text) {
		return this.library.matcher().in(text);
	}

}
