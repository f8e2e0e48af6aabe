package org.skinprimer.load;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.PictureFile;

/** What the name of a file tells of it; names are relative to the content folder. */
final class FileName {

	/**
	 * What systems and programs leave beside the files that people write, and what tells
	 * people about a folder.
	 */
	private static final Pattern NOT_CONTENT = Pattern
		.compile("\\..*|~.*|.*~|#.*#|(?i:(eh)?thumbs\\.db|desktop\\.ini|.*\\.(bak|orig|sw[a-p]|tmp))|R(?i:eadme)\\.md");

	/** How a file may end that was meant for a page. */
	private static final Pattern PAGE_ENDING = Pattern.compile("(?i)(\\.md)?\\.\\w+$");

	private static final Pattern MEANT_FOR_PAGE = Pattern.compile("(?i).*\\.(md|md\\.txt|markdown|mdown|mkd)");

	private FileName() {
	}

	/** Whether a file, by its last name, is none that an editor would miss. */
	static boolean isPassedOver(String file) {
		return NOT_CONTENT.matcher(file).matches();
	}

	/** The name that a file should have which was meant for a page. */
	static Optional<String> page(String name) {
		return Optional.of(name)
			.filter((any) -> MEANT_FOR_PAGE.matcher(any).matches())
			.map((any) -> isAddress(any) && any.endsWith(".md") ? any
					: suggestion(PAGE_ENDING.matcher(any).replaceFirst("") + ".md"));
	}

	/** What to do with a file that nothing reads. */
	static String mend(String name, Collection<String> pictures) {
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String stem = PAGE_ENDING.matcher(name).replaceFirst("");
		return switch (extension) {
			case "txt", "text", "markdown", "mdown", "mkd" -> "rename it to `" + suggestion(stem + ".md") + "`";
			case "doc", "docx", "odt", "rtf", "pages", "htm", "html" ->
				"save its plain text as `" + suggestion(stem + ".md") + "`";
			case "webp", "heic", "heif", "avif", "bmp", "tif", "tiff" -> "save the picture as jpg or png";
			case "yml" -> "rename it to `" + stem + ".yaml`";
			default -> "pages end in .md, pictures in " + String.join(", ", new TreeSet<>(pictures));
		};
	}

	/** Whether a file can have its name in an address. */
	static boolean isAddress(String file) {
		String name = file.endsWith(".md") ? file : PictureFile.phoneName(file).orElse(file);
		int dot = name.lastIndexOf('.');
		int start = 0;
		for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', start)) {
			if (!PagePath.isName(name.substring(start, slash))) {
				return false;
			}
			start = slash + 1;
		}
		String extension = name.substring(dot + 1);
		return PagePath.isName(name.substring(start, dot)) && extension.equals(extension.toLowerCase(Locale.ROOT));
	}

	/** The nearest name that a file can have in an address. */
	static String suggestion(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		int dot = plain.lastIndexOf('.');
		String stem = plain.substring(0, dot).replaceAll("[^a-z0-9/]+", "-").replaceAll("(?<![^/])-|-(?![^/])", "");
		return stem.replaceAll("(?<![^/])(?![^/])", "page") + plain.substring(dot);
	}

	/**
	 * A name as editors type it, though macOS keeps its accents as letters of their own.
	 */
	static String composed(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC);
	}

}
