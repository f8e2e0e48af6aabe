package org.skinprimer.fuzz;

import java.util.List;
import java.util.Random;

/** Changes a text by chance; each seed changes it the same way always. */
final class Mutator {

	/** What has a meaning somewhere, or is longer or odder than anybody would write. */
	private static final List<String> PIECES = List.of("\"", "'", ">", "<", "[", "]", "](", ")", "![", "{", "}", "*",
			"**", "_", "`", "```\n", "~~", "|", "\n|---|\n", "\n", "\n\n", "> ", "> [!DO] ", "[!", "- ", "1. ", "#",
			"\n## ", "{#main}", "&", "&#xD800;", "&quot;", "\\", "\t", "\u00a0", "\u202e", "\u2028", "\u0085", "\u0000",
			"<!--", "-->", "\r", "    ", "](source:", "](term:", "](../", "](überblick.md)", "---\n", "---", ": ", ":",
			"&a ", "*a ", "!!x ", "|\n", ">\n", "<<: *a\n", "title: ", "draft: ture\n", "expiresOn: ", "2026-02-30",
			"-999999999-01-01", "+999999999-12-31", "99999999999999999999", "%00", "%2e%2e/", "..", "//", ";", "?", "%",
			"%ff", "/", "/index", ".md", ".html", "İ", "ǅ", "\ud83d", "🧴", "a\u0301", "x".repeat(300), " ".repeat(300),
			"[".repeat(200), "> ".repeat(100), "- ".repeat(100), "*a , ".repeat(100), "a-".repeat(200), ",".repeat(99),
			"Accept-Encoding: ", "Range: bytes=", "If-None-Match: ", "Host: ", "gzip;q=", "\r\n", "\r\n ");

	private Mutator() {
	}

	/** A text with up to 30 changes. */
	static String mutate(String text, long seed) {
		Random random = new Random(seed);
		StringBuilder changed = new StringBuilder(text);
		for (int change = random.nextInt(1, 30); change > 0; change--) {
			int start = random.nextInt(changed.length() + 1);
			int end = Math.min(changed.length(), start + random.nextInt(40));
			switch (random.nextInt(6)) {
				case 0 -> changed.delete(start, Math.min(end, start + 8));
				case 1 -> changed.insert(random.nextInt(changed.length() + 1), changed.substring(start, end));
				case 2 -> changed.insert(start, (char) random.nextInt(0x2100));
				default -> changed.insert(start, PIECES.get(random.nextInt(PIECES.size())));
			}
		}
		if (random.nextInt(20) == 0) {
			int start = random.nextInt(changed.length() + 1);
			int end = Math.min(changed.length(), start + 1 + random.nextInt(12));
			changed.insert(start, changed.substring(start, end).repeat(random.nextInt(1, 2000)));
		}
		return changed.toString();
	}

}
