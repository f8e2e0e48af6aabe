package org.skinprimer.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * What the words of the command line ask for, in whatever order they stand.
 *
 * @param folder the content folder
 * @param format how to print what is found
 * @param isPublic whether to look for what is to do before the site goes public, too
 * @param help whether only the usage is asked for
 */
record CheckArguments(Path folder, Format format, boolean isPublic, boolean help) {

	static final String CHECK = "--check";

	static final String FORMAT = "--format";

	private static final String PUBLIC = "--public";

	static final String HELP = "--help";

	private static final Pattern OPTION = Pattern.compile("(?s)--(?:public|(?:check|format|help)(?:=.*)?)");

	/**
	 * Reads the words of a command line.
	 * @throws WrongUse if one of them means nothing here
	 */
	static CheckArguments of(List<String> words) {
		List<String> joined = joined(words);
		joined.stream()
			.filter((word) -> word.startsWith("-") && !OPTION.matcher(word).matches())
			.findFirst()
			.ifPresent((word) -> {
				throw new WrongUse("There is no option " + word.replaceAll("=.*", "") + ".");
			});
		ApplicationArguments given = new DefaultApplicationArguments(joined.toArray(String[]::new));
		List<String> folders = new ArrayList<>(values(given, "check"));
		folders.addAll(given.getNonOptionArgs());
		return new CheckArguments(folder(folders), format(values(given, "format")), words.contains(PUBLIC),
				given.containsOption("help"));
	}

	/**
	 * A format may be a word of its own behind its option, which Spring does not know.
	 */
	private static List<String> joined(List<String> words) {
		List<String> joined = new ArrayList<>(words);
		for (int at = joined.indexOf(FORMAT); at >= 0; at = joined.indexOf(FORMAT)) {
			String format = (at + 1 < joined.size()) ? joined.remove(at + 1) : "";
			joined.set(at, FORMAT + "=" + format);
		}
		return joined;
	}

	private static List<String> values(ApplicationArguments given, String option) {
		List<String> values = given.getOptionValues(option);
		return (values != null) ? values : List.of();
	}

	private static Path folder(List<String> named) {
		if (named.size() > 1) {
			throw new WrongUse("Only one folder can be checked at a time, not " + String.join(" and ", named) + ".");
		}
		String folder = named.isEmpty() ? "content" : named.get(0);
		if (folder.isBlank()) {
			throw new WrongUse("The name of the folder is missing.");
		}
		try {
			return Path.of(folder);
		}
		catch (InvalidPathException ex) {
			throw new WrongUse(folder + " cannot be the name of a folder.");
		}
	}

	private static Format format(List<String> named) {
		if (named.size() > 1) {
			throw new WrongUse(FORMAT + " stands here twice.");
		}
		String name = named.isEmpty() ? Format.TEXT.word() : named.get(0);
		if (name.isEmpty() || name.startsWith("-")) {
			throw new WrongUse("The format after " + FORMAT + " is missing.");
		}
		return Arrays.stream(Format.values())
			.filter((format) -> format.word().equals(name))
			.findFirst()
			.orElseThrow(() -> new WrongUse("There is no format " + name + "; there are " + Format.words() + "."));
	}

	/** How to print what is found. */
	enum Format {

		/** Lines for people. */
		TEXT,
		/** An object for programs. */
		JSON,
		/** A log of what was found for code scanning and editors. */
		SARIF,
		/** Commands that a GitHub workflow shows beside the lines. */
		GITHUB;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		static String words() {
			return Arrays.stream(values())
				.map(Format::word)
				.collect(Collectors.joining(", "))
				.replaceFirst(", (?=\\w+$)", " and ");
		}

	}

	/** A command line that means nothing. */
	static class WrongUse extends RuntimeException {

		WrongUse(String message) {
			super(message);
		}

	}

}
