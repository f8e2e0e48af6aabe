package org.skinprimer.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Phrases by name, in which other names in braces stand for more phrases.
 *
 * @param lists the phrases by name
 */
record Phrases(Map<String, List<String>> lists) {

	/** The phrases of {@code phrases.txt}. */
	static Phrases read() {
		Map<String, List<String>> lists = new HashMap<>();
		List<String> list = new ArrayList<>();
		for (String line : resource("phrases.txt").lines().toList()) {
			if (line.startsWith("[") && line.endsWith("]")) {
				list = new ArrayList<>();
				lists.put(line.substring(1, line.length() - 1), list);
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				list.add(line);
			}
		}
		return new Phrases(lists);
	}

	/** A text file that lies beside this class. */
	static String resource(String name) {
		try (InputStream file = Phrases.class.getResourceAsStream(name)) {
			return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same phrases and some more. */
	Phrases with(Map<String, List<String>> more) {
		Map<String, List<String>> all = new HashMap<>(this.lists);
		all.putAll(more);
		return new Phrases(all);
	}

	/** A phrase by name with all names in it replaced, and a capital at its start. */
	String say(String name, Random random) {
		StringBuilder text = new StringBuilder();
		say(name, random, text);
		int first = 0;
		while (!Character.isLetter(text.charAt(first))) {
			first++;
		}
		text.setCharAt(first, Character.toUpperCase(text.charAt(first)));
		return text.toString();
	}

	private void say(String name, Random random, StringBuilder text) {
		List<String> list = Objects.requireNonNull(this.lists.get(name), name);
		String phrase = list.get(random.nextInt(list.size()));
		int done = 0;
		for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', done)) {
			int close = phrase.indexOf('}', open);
			text.append(phrase, done, open);
			say(phrase.substring(open + 1, close), random, text);
			done = close + 1;
		}
		text.append(phrase, done, phrase.length());
	}

}
