package org.skinprimer.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.skinprimer.markdown.Slug;
import org.skinprimer.yaml.LocatedText;

/**
 * The one address of a page: lower case, no trailing slash, no extension.
 *
 * @param value such as {@code /aftercare/first-24-hours}; the home page is {@code /}
 */
public record PagePath(String value) implements Comparable<PagePath> {

	/** The home page. */
	public static final PagePath HOME = new PagePath("/");

	/** The words of the glossary. */
	public static final PagePath GLOSSARY = new PagePath("/glossary");

	/** The subjects and the words of the glossary by their first letters. */
	public static final PagePath A_TO_Z = new PagePath("/a-to-z");

	/** The sources of all pages. */
	public static final PagePath SOURCES = new PagePath("/sources");

	/** Where visitors choose guides to print. */
	public static final PagePath TAKE_HOME = new PagePath("/take-home");

	/** The search. */
	public static final PagePath SEARCH = new PagePath("/search");

	/** The first parts of addresses that the program keeps for itself. */
	private static final Set<String> RESERVED = Set.of("a-to-z", "actuator", "assets", "editor", "error", "favicon.ico",
			"feed.xml", "feedback", "glossary", "llms.txt", "opensearch.xml", "pictures", "robots.txt", "search",
			"sitemap.xml", "sources", "take-home", "v");

	/** The parts of the sitemap of a large site. */
	private static final Pattern SITEMAP = Pattern.compile("sitemap-\\d+\\.xml");

	/** In characters; the history keeps no longer ones. */
	public static final int LONGEST = 1000;

	private static final Set<PagePath> MADE = Set.of(GLOSSARY, A_TO_Z, SOURCES, TAKE_HOME, SEARCH);

	private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

	private static final Pattern WRITTEN = Pattern.compile("/[^\\s?#]*");

	public PagePath {
		if (!value.startsWith("/")) {
			throw new IllegalArgumentException("a page path starts with a slash: " + value);
		}
	}

	/** The address that a text is, as editors write one; empty if it is none. */
	public static Optional<PagePath> written(LocatedText text) {
		return Optional.of(text.text()).filter((any) -> WRITTEN.matcher(any).matches()).map(PagePath::new);
	}

	/**
	 * The address of a Markdown file; {@code index.md} owns its folder.
	 * @param file relative to the content folder, with forward slashes
	 */
	public static PagePath ofFile(String file) {
		String path = file.substring(0, file.length() - ".md".length());
		if (path.equals("index")) {
			return HOME;
		}
		return new PagePath(
				"/" + (path.endsWith("/index") ? path.substring(0, path.length() - "/index".length()) : path));
	}

	/** The names that its file may have. */
	public List<String> files() {
		return equals(HOME) ? List.of("index.md")
				: List.of(this.value.substring(1) + ".md", this.value.substring(1) + "/index.md");
	}

	/**
	 * Whether a file or folder name can be part of an address as it is: small letters and
	 * digits, with single hyphens between them.
	 */
	public static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	/**
	 * Whether a folder name can be part of an address as it is; {@code index} stands for
	 * the folder above.
	 */
	static boolean isFolderName(String name) {
		return isName(name) && !name.equals("index");
	}

	/** The one spelling of an address that a visitor typed or an old link holds. */
	public static PagePath canonical(String spelling) {
		String path = Slug.smallLetters(spelling).replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
		path = path.replaceAll("\\.(md|html?)$", "").replaceAll("/index$", "");
		return path.isEmpty() ? HOME : new PagePath(path.startsWith("/") ? path : "/" + path);
	}

	/** Whether the program makes this page itself, if editors keep what it is made of. */
	public boolean isMade() {
		return MADE.contains(this);
	}

	/** Whether the program answers this address itself. */
	public boolean isReserved() {
		String first = folder().isEmpty() ? name() : folder();
		return isMade() || RESERVED.contains(first) || first.startsWith("sitemap-") && SITEMAP.matcher(first).matches();
	}

	/** The name of the top folder, empty for pages at the top. */
	public String folder() {
		int slash = this.value.indexOf('/', 1);
		return (slash < 0) ? "" : this.value.substring(1, slash);
	}

	/** The address that a page of ours about this page has below a prefix. */
	public String below(String prefix) {
		return equals(HOME) ? prefix : prefix + this.value;
	}

	/** The address at which a text of this page stays. */
	public PagePath version(int number) {
		return new PagePath(below("/v/" + number));
	}

	/** The address of the page that this address below a prefix is about. */
	public PagePath behind(String prefix) {
		if (this.value.equals(prefix)) {
			return HOME;
		}
		return this.value.startsWith(prefix + "/") ? new PagePath(this.value.substring(prefix.length())) : this;
	}

	/** The last part, such as {@code first-24-hours}. */
	public String name() {
		return this.value.substring(this.value.lastIndexOf('/') + 1);
	}

	@Override
	public int compareTo(PagePath other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
