package org.skinprimer.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.skinprimer.yaml.YamlMap;

/**
 * Something that no article claims, since it is oversold or could harm.
 *
 * @param id its name
 * @param words the wordings that make it: a slash stands between words of which either
 * will do, and a word in brackets may be missing, as in
 * {@code stop taking/using (your) medicine}
 * @param mend what to write instead
 */
public record Claim(String id, List<String> words, String mend) {

	public static final String FILE = "claims.yaml";

	public Claim {
		words = List.copyOf(words);
	}

	/** Reads an entry of {@code claims.yaml}. */
	public static Claim read(YamlMap map) {
		map.allow(Set.of("id", "words", "mend"));
		Claim claim = new Claim(map.text("id").orElse(""), map.texts("words"), map.required("mend"));
		if (map.count("words") == 0) {
			map.wrong("words", "names no words", "write the claim as a reader may see it: `words: [painless]`");
		}
		map.written("words")
			.stream()
			.filter((wording) -> first(wording.text()).isEmpty())
			.forEach((wording) -> map.wrong(wording, "has no word that must stand there",
					"write the claim as a reader may see it, such as `painless`"));
		return claim;
	}

	/** What a text has, in small letters, if it makes the claim in any wording. */
	public List<String> beginnings() {
		return this.words.stream().flatMap((wording) -> first(wording).stream()).distinct().toList();
	}

	/** The words that must stand first, as far as they are letters and digits. */
	private static List<String> first(String wording) {
		return Arrays.stream(wording.strip().split("\\s+"))
			.filter((word) -> !isOptional(word))
			.findFirst()
			.stream()
			.flatMap((word) -> Arrays.stream(word.split("/")))
			.map((word) -> word.replaceAll("[^\\p{L}\\p{N}].*", "").toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	/** Finds the claim in any wording. */
	public Pattern pattern() {
		return Pattern.compile(
				this.words.stream()
					.map(Claim::pattern)
					.collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static String pattern(String wording) {
		StringBuilder pattern = new StringBuilder();
		boolean begun = false;
		for (String word : wording.strip().split("\\s+")) {
			String either = Arrays.stream((isOptional(word) ? word.substring(1, word.length() - 1) : word).split("/"))
				.map((one) -> Pattern.quote(one).replace("%", "\\E ?%\\Q"))
				.collect(Collectors.joining("|", "(?:", ")"));
			String before = begun ? "\\s+" : "";
			String after = begun ? "" : "\\s+";
			pattern.append(isOptional(word) ? "(?:" + before + either + after + ")?" : before + either);
			begun = begun || !isOptional(word);
		}
		return pattern.toString();
	}

	private static boolean isOptional(String word) {
		return word.length() > 2 && word.startsWith("(") && word.endsWith(")");
	}

}
