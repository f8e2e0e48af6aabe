package org.skinprimer.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the editors' guide says of files and keys, in plain text: it is not said a second
 * time for editors that show it beside the line.
 */
final class GuideWords {

	/** A part of the guide up to the next one, by the id of its heading. */
	private static final String PART = "(?ms)^### [^\\n]*\\{#%s\\}\\n+(.*?)(?=^#{2,3} |\\z)";

	/** The head of a table of keys, which names what they are keys of, and its rows. */
	private static final Pattern TABLE = Pattern
		.compile("(?m)^\\| Key(?: of an? (\\w+))? \\|.*\\n\\|-.*((?:\\n\\|.*)+)");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:`\\w+`(?:, )?)+) \\| (.*) \\|$");

	private static final Pattern WORD = Pattern.compile("\\w+");

	private static final Pattern MARK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)|\\*\\*|`");

	private final String guide;

	GuideWords(String guide) {
		this.guide = guide.replace("\r\n", "\n");
	}

	/** What a file is for: the first paragraph of its part. */
	Optional<String> file(String name) {
		return part(name + "-yaml").map(GuideWords::opening);
	}

	/** What a key of the header of a page is for. */
	Optional<String> headerKey(String key) {
		return part("key-" + key.toLowerCase(Locale.ROOT)).map(GuideWords::opening);
	}

	/**
	 * What the keys of a file are for.
	 * @return the words of each key by what it is a key of, in the singular: of the file
	 * itself if that is empty
	 */
	Map<String, Map<String, String>> keys(String file) {
		Map<String, Map<String, String>> tables = new HashMap<>();
		for (MatchResult table : results(TABLE, part(file + "-yaml").orElse(""))) {
			Map<String, String> words = tables.computeIfAbsent(Optional.ofNullable(table.group(1)).orElse(""),
					(any) -> new HashMap<>());
			results(ROW, table.group(2)).forEach((row) -> results(WORD, row.group(1))
				.forEach((key) -> words.putIfAbsent(key.group(), plain(row.group(2)))));
		}
		return tables;
	}

	private Optional<String> part(String id) {
		Matcher part = Pattern.compile(PART.formatted(Pattern.quote(id))).matcher(this.guide);
		return part.find() ? Optional.of(part.group(1)) : Optional.empty();
	}

	private static String opening(String part) {
		return plain(part.split("\\n\\n", 2)[0]);
	}

	private static String plain(String markdown) {
		return MARK.matcher(markdown).replaceAll("$1").strip();
	}

	private static List<MatchResult> results(Pattern pattern, String text) {
		return new ArrayList<>(pattern.matcher(text).results().toList());
	}

}
