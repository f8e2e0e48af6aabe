package org.skinprimer.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

	/**
	 * Reads the words of a command line.
	 * @throws WrongUse if one of them means nothing here
	 */
	static CheckArguments of(List<String> words) {
		List<String> folders = new ArrayList<>();
		List<String> formats = new ArrayList<>();
		boolean help = false;
		Iterator<String> rest = words.iterator();
		while (rest.hasNext()) {
			String word = rest.next();
			String option = word.startsWith("-") ? word.replaceAll("=.*", "") : "";
			switch (option) {
				case CHECK -> value(word).ifPresent(folders::add);
				case FORMAT -> formats.add(value(word).orElseGet(() -> rest.hasNext() ? rest.next() : ""));
				case HELP -> help = true;
				case "" -> folders.add(word);
				default -> throw new WrongUse("There is no option " + option + ".");
			}
		}
		return new CheckArguments(folder(folders), format(formats), help);
	}

	private static Optional<String> value(String word) {
		int equals = word.indexOf('=');
		return (equals < 0) ? Optional.empty() : Optional.of(word.substring(equals + 1));
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
