package org.skinprimer.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * What the words of the command line ask for, in whatever order they stand.
 *
 * @param folder the content folder
 * @param format how to print what is found
 * @param help whether only the usage is asked for
 */
record CheckArguments(Path folder, Format format, boolean help) {

	static final String CHECK = "--check";

	static final String FORMAT = "--format";

	static final String HELP = "--help";

	private static final Set<String> OPTIONS = Set.of("check", "format", "help");

	/**
	 * Reads the words of a command line.
	 * @throws WrongUse if one of them means nothing here
	 */
	static CheckArguments of(List<String> words) {
		ApplicationArguments given = parse(words);
		Stream.concat(
				given.getOptionNames().stream().filter((name) -> !OPTIONS.contains(name)).map((name) -> "--" + name),
				given.getNonOptionArgs().stream().filter((word) -> word.startsWith("-")))
			.sorted()
			.findFirst()
			.ifPresent((word) -> {
				throw new WrongUse("There is no option " + word.replaceAll("=.*", "") + ".");
			});
		List<String> folders = new ArrayList<>(values(given, "check"));
		folders.addAll(given.getNonOptionArgs());
		return new CheckArguments(folder(folders), format(values(given, "format")), given.containsOption("help"));
	}

	/**
	 * The format may be a word of its own behind its option, which Spring does not know.
	 */
	private static ApplicationArguments parse(List<String> words) {
		List<String> joined = new ArrayList<>();
		Iterator<String> rest = words.iterator();
		while (rest.hasNext()) {
			String word = rest.next();
			if (word.equals("--") || word.startsWith("--=")) {
				throw new WrongUse("There is no option --.");
			}
			joined.add(word.equals(FORMAT) ? FORMAT + "=" + (rest.hasNext() ? rest.next() : "") : word);
		}
		return new DefaultApplicationArguments(joined.toArray(String[]::new));
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
		JSON;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		static String words() {
			return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(" and "));
		}

	}

	/** A command line that means nothing. */
	static class WrongUse extends RuntimeException {

		WrongUse(String message) {
			super(message);
		}

	}

}
