package org.skinprimer.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mistypes care notices: each form a slip of the hand, of the clipboard or of memory.
 */
final class NoticeSlips {

	/** What lies beside the keys of a mark, or looks like them. */
	private static final Map<Character, String> BESIDE = Map.of('>', "<.?»›＞|-*:#", ' ', "\u00a0\u2009\u200b\t", '[',
			"p{(o=［【]", '!', "1@q2¡！?|i", ']', ")}[p=］】>");

	private static final int HANDS = 5;

	private static final List<String> BRACKETS = List.of("[%s]", "(!%s)", "{!%s}", "<!%s>", "[!%s)", "(!%s]", "[!%s}",
			"［!%s］", "【!%s】", "[！%s]", "[¡%s]", "[[!%s]]", "[!!%s]", "[!%s!]", "[%s!]", "![%s]", "!%s]", "[!%s", "[%s",
			"%s]", "!%s", "! %s", "!!! %s", "[ !%s]", "[\u00a0!%s]", "[! %s]", "[!%s ]", "[-%s]", "[*%s*]", "(%s)",
			"%s", "%s:", "[%s]:", "[!%s]:", "[!%s] :", "[!%s]：", "[!%s]!", "[!%s]]", "[!%s] ]", "[!%s] [!%s]",
			"[!%s][!%s]", "**[!%s]**", "*[!%s*]", "[!**%s**]", "[**!%s**]", "__[!%s]__", "~~[!%s]~~", "# [!%s]",
			"## [!%s]", "- [!%s]", "1. [!%s]", "- [ ] [!%s]", "| [!%s]", "“[!%s]”", "\"[!%s]\"", "<b>[!%s]</b>",
			"Now: [!%s]", "[!%s](#now)", "[!\u200b%s]", "[!%s\u200b]", "\u200b[!%s]", "\u00a0[!%s]", "\u2003[!%s]",
			"\u3000[!%s]", "[\\!%s]", "\\!%s]", "[!x%s]", "[!%s-]", "[!%sNOW]", "[!IMPORTANT%s]", "     [!%s]",
			"\t\t[!%s]", "&gt; [!%s]", "> (!%s)", "> [!%s]");

	private static final List<String> QUOTES = List.of("", "» ", "› ", "＞ ", "&gt; ", "< ", "\\> ", "\u00a0> ",
			"    > ", "\t> ", "- > - ", "| > ", ">>> ", "> > ", "* ", ": ", "“ ", "~> ", ">\u00a0", ">\u2007 ",
			">\u200b ", "\u200b> ", ">      ", ">\t\t", "<!-- > ");

	private final Random random;

	NoticeSlips(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * The forms of one notice.
	 * @param lines its lines; the first begins with a right mark, and at least one
	 * follows
	 */
	Set<Slip> of(List<String> lines) {
		Set<Slip> slips = new LinkedHashSet<>();
		String mark = lines.get(0).substring(0, lines.get(0).indexOf(']') + 1);
		String kind = mark.substring("> [!".length(), mark.length() - 1);
		String heading = lines.get(0).substring(mark.length());
		BRACKETS.forEach((form) -> slips.add(mark(lines, "> " + form.replace("%s", kind) + heading)));
		BRACKETS.stream()
			.filter((form) -> form.matches(".*[\\[!］].*"))
			.forEach((form) -> slips
				.add(mark(lines, "> " + form.replace("%s", kind.toLowerCase(Locale.ROOT)) + heading)));
		QUOTES.forEach((quote) -> slips.add(mark(lines, quote + mark.substring(2) + heading)));
		for (int at = 0; at < mark.length(); at++) {
			for (int i = 0; i < 3 * HANDS; i++) {
				slips.add(mark(lines, slip(mark, at, i % HANDS) + heading));
			}
		}
		Stream
			.of("", "x", kind.toLowerCase(Locale.ROOT) + "s", kind.charAt(0) + ".", "TIP", "CAUTION",
					kind.substring(0, 2) + " " + kind.substring(2), kind + heading)
			.forEach((word) -> slips.add(mark(lines, "> [!" + word + "]" + heading)));
		structure(lines, slips);
		return slips;
	}

	/** One slip of the hand: a key left out, missed, hit beside, twice, or too early. */
	private String slip(String mark, int at, int hand) {
		String before = mark.substring(0, at);
		String after = mark.substring(at + 1);
		char right = mark.charAt(at);
		String keys = BESIDE.getOrDefault(right, " \u00a0'-");
		char wrong = keys.charAt(this.random.nextInt(keys.length()));
		return switch (hand) {
			case 0 -> before + after;
			case 1 -> before + wrong + after;
			case 2 -> before + wrong + right + after;
			case 3 -> before + right + right + after;
			default -> after.isEmpty() ? mark : before + after.charAt(0) + right + after.substring(1);
		};
	}

	/** Lines that get lost, or get in. */
	private void structure(List<String> lines, Set<Slip> slips) {
		slips.add(new Slip(lines.get(0) + "\n", 0));
		slips.add(new Slip(lines.get(0) + "\n>\n>  \u00a0\n", 0));
		slips.add(new Slip(lines.get(0) + "\n\n" + text(lines.subList(1, lines.size())), 0));
		slips.add(new Slip(text(lines).replace("\n> ", "\n"), -1));
		slips.add(new Slip(text(lines).replace("\n>", "\n\n>"), 0));
		for (int at = 1; at < lines.size(); at++) {
			boolean isFirst = lines.subList(1, at).stream().allMatch((line) -> line.length() == 1);
			if (lines.get(at).length() > 1) {
				for (String start : List.of("", " ", "»", "&gt; ", "\u00a0> ", "< ")) {
					slips.add(new Slip(text(with(lines, at, start + lines.get(at).substring(1).strip())),
							isFirst ? -1 : at));
				}
				if (at > 1) {
					slips.add(new Slip(text(with(lines, at, "\n" + lines.get(at))), isFirst ? 0 : at + 1));
				}
			}
		}
		for (String above : List.of("> Words.\n", "> [!ASK] Call if\n> - you are unsure.\n",
				"> [!DO] Wash\n> now.\n>\n")) {
			slips.add(new Slip(above + text(lines), (int) above.lines().count()));
			slips.add(new Slip(above + text(lines).replace("> [", "> > [").replace("\n> ", "\n> > "),
					(int) above.lines().count()));
		}
		slips.add(new Slip(text(lines) + "\n> More.\n", lines.size() + 1));
		slips.add(new Slip(text(lines) + "```\ncode\n```\n", lines.size()));
	}

	private static Slip mark(List<String> lines, String first) {
		return new Slip(text(with(lines, 0, first)), 0);
	}

	private static List<String> with(List<String> lines, int at, String line) {
		List<String> changed = new ArrayList<>(lines);
		changed.set(at, line);
		return changed;
	}

	private static String text(List<String> lines) {
		return String.join("\n", lines) + "\n";
	}

	/**
	 * A mistyped notice.
	 *
	 * @param line where it must be told, counted from 0; -1 if either of the first two
	 */
	record Slip(String text, int line) {
	}

}
