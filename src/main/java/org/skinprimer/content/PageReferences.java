package org.skinprimer.content;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.markdown.Picture;
import org.skinprimer.markdown.References;
import org.skinprimer.shared.Fact;

/** Answers what the links and pictures of one file stand for. */
public final class PageReferences implements References {

	private final String file;

	private final Set<String> pages;

	private final Library library;

	private final Whereabouts whereabouts;

	/** Answers for a file of a folder in which nothing has moved. */
	public PageReferences(String file, Set<String> pages, Library library) {
		this(file, pages, library, Whereabouts.NONE);
	}

	/**
	 * Answers for a file.
	 * @param file its name
	 * @param pages the names of all Markdown files
	 * @param library what pages refer to
	 * @param whereabouts where pages were, when links to them and in them were written
	 */
	public PageReferences(String file, Set<String> pages, Library library, Whereabouts whereabouts) {
		this.file = file;
		this.pages = pages;
		this.library = library;
		this.whereabouts = whereabouts;
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
			return Optional.of(path).filter(this::isPage).or(() -> moved(new PagePath(path)).map(PagePath::value));
		}
		return file(path).map((name) -> this.pages.contains(name) ? PagePath.ofFile(name).value()
				: this.library.pictures().get(name).address());
	}

	private boolean isPage(String address) {
		PagePath path = new PagePath(address);
		return this.library.mayMake(path) || path.files().stream().anyMatch(this.pages::contains);
	}

	private Optional<PagePath> moved(PagePath former) {
		return this.whereabouts.follow(former, (path) -> path.files().stream().anyMatch(this.pages::contains));
	}

	@Override
	public Optional<Picture> picture(String destination) {
		return file(destination).flatMap(
				(name) -> pictureNamed(name).map((picture) -> picture.with(pictureNamed(PictureFile.wideName(name)))));
	}

	private Optional<Picture> pictureNamed(String name) {
		return Optional.ofNullable(this.library.pictures().get(name)).map(PictureFile::picture);
	}

	/**
	 * The file of the folder that a path means: the one at that place, as seen from this
	 * file or from where it was, or else the page that was at that place.
	 */
	private Optional<String> file(String path) {
		List<String> meant = this.whereabouts.places(this.file)
			.stream()
			.flatMap((place) -> fileAt(place, path).stream())
			.toList();
		return meant.stream()
			.filter((name) -> this.pages.contains(name) || this.library.pictures().containsKey(name))
			.findFirst()
			.or(() -> meant.stream()
				.filter((name) -> name.endsWith(".md"))
				.flatMap((name) -> moved(PagePath.ofFile(name)).stream())
				.flatMap((there) -> there.files().stream().filter(this.pages::contains))
				.findFirst());
	}

	/**
	 * What an editor should write for a path that is only understood because it is known
	 * where something was.
	 * @param path as written, without a fragment
	 * @return the path, or the address, by which it is found now; empty if it is found as
	 * it is written, or not at all
	 */
	public Optional<String> now(String path) {
		if (path.startsWith("/")) {
			return address(path).filter((address) -> !address.equals(path));
		}
		return path.isEmpty() ? Optional.empty()
				: file(path).filter((name) -> fileAt(this.file, path).filter(name::equals).isEmpty())
					.map(this::relative);
	}

	private String relative(String name) {
		return Optional.ofNullable(Path.of("/" + this.file).getParent())
			.map((here) -> here.relativize(Path.of("/" + name)).toString().replace('\\', '/'))
			.orElse(name);
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
	public Optional<String> fact(String id) {
		return Optional.ofNullable(this.library.shared().facts().byId().get(id)).map(Fact::words);
	}

	@Override
	public Optional<SharedText> block(String target) {
		return SharedTexts.isSharedFile(this.file) ? Optional.empty()
				: this.library.shared()
					.text(target)
					.map((text) -> new SharedText(text.text(), text.hash(),
							new PageReferences(text.name(), this.pages, this.library, this.whereabouts)));
	}

	@Override
	public List<Mention> mentions(String text) {
		return this.library.matcher().in(text);
	}

}
