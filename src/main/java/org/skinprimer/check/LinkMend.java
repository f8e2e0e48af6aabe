package org.skinprimer.check;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.skinprimer.content.PageReferences;
import org.skinprimer.markdown.Link;
import org.skinprimer.problem.DidYouMean;

/** Guesses what the target of a dead link was meant to be. */
final class LinkMend {

	private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

	private static final Pattern SPACE = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u3000]");

	private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

	private static final Pattern PHONE = Pattern.compile("\\+?[\\d().\\-/\\s]{3,20}");

	/** An address of the web without its beginning. */
	private static final Pattern WEB = Pattern.compile("(?i)(?:www\\.[\\w-]+|(?:[\\w-]+\\.)+"
			+ "(?:com|org|net|edu|gov|int|info|health|clinic|example|uk|us|ca|au|nz|ie|eu|de))(?:[./:?#].*)?");

	private LinkMend() {
	}

	/** What to write in place of a target, by its form; empty if that tells nothing. */
	static Optional<String> of(String target) {
		if (INVISIBLE.matcher(target).find()) {
			return Optional.of("a character that nobody sees stands in it; type it again: `"
					+ INVISIBLE.matcher(target).replaceAll("") + "`");
		}
		if (SPACE.matcher(target).find()) {
			return Optional.of("a no-break space stands in it; take that out, or type it again as a plain one");
		}
		if (MAIL.matcher(target).matches()) {
			return Optional.of("write `mailto:" + target + "`");
		}
		if (PHONE.matcher(target).matches()) {
			return Optional.of("write `" + Link.calling(target) + "`");
		}
		if (WEB.matcher(target).matches()) {
			return Optional.of("write `https://" + target + "`");
		}
		return (target.indexOf('\\') >= 0)
				? Optional.of("write `" + target.replace('\\', '/') + "`: with / between folders") : Optional.empty();
	}

	/** Names the file that is nearest to the target of a dead link in a file. */
	static String near(String file, String path, Set<String> files) {
		Set<String> names = files.stream()
			.filter((name) -> isNear(file, path, name))
			.map((name) -> relative(file, name))
			.collect(Collectors.toSet());
		return DidYouMean.hint(path, names, "link to a file of the content folder, with .md at its end");
	}

	/**
	 * Whether a file has the name that a link names, or lies in the folder that it names;
	 * to compare the link with all files of a large site takes too long.
	 */
	private static boolean isNear(String here, String target, String name) {
		Path file = Path.of("/" + name);
		return PageReferences.resolve(here, target)
			.filter((meant) -> file.endsWith(String.valueOf(meant.getFileName()))
					|| Objects.equals(file.getParent(), meant.getParent()))
			.isPresent();
	}

	/** The path from a file to another. */
	static String relative(String here, String name) {
		return Optional.ofNullable(Path.of("/" + here).getParent())
			.map((folder) -> folder.relativize(Path.of("/" + name)).toString().replace('\\', '/'))
			.orElse(name);
	}

}
