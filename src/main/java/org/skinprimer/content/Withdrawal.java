package org.skinprimer.content;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.skinprimer.markdown.Slug;
import org.skinprimer.problem.DidYouMean;

/**
 * A line of a header that may be meant to keep a page from visitors, whatever its
 * spelling and however broken the header is around it. To show a page that should be
 * hidden hurts more than to hide one that should be shown, so what cannot be told hides.
 *
 * @param line its number in the file
 * @param words what it says
 */
public record Withdrawal(int line, String words) {

	/** A key, a colon or what may be meant for one, and a value. */
	private static final Pattern PAIR = Pattern
		.compile("(?<mark>[\\s\"'\u201c\u201d\u2018\u2019*_`{(>\u2022\u2013+-]*)(?<key>\\p{L}[\\p{L}\\p{N}_. -]{0,30}?)"
				+ "[\\s\"'\u201c\u201d\u2018\u2019*_`]*[:=](?<value>.*)");

	/** A key alone, or with one word and no colon. */
	private static final Pattern BARE = Pattern
		.compile("(?<mark>[\\s-]*)(?<key>(?i:draft|publishOn|expiresOn))(?<value>(\\s+\\S+)?)\\s*");

	private static final Pattern ITEM = Pattern.compile("\\s*[*\u2022\u2013+-]\\s.*");

	private static final Pattern FENCE = Pattern.compile("\\s*\\p{Pd}\\s*\\p{Pd}[\\s\\p{Pd}]*");

	private static final Pattern PUBLISH = Pattern.compile("publish(ed)?(on|at|from|date|time)?");

	private static final Pattern REMARK = Pattern.compile("(^|\\s)#.*");

	private static final Set<String> YES = Set.of("true", "yes", "on", "y", "t", "1");

	private static final Set<String> NO = Set.of("false", "no", "off", "n", "f", "0", "never", "none");

	private static final Map<String, String> KEYS = FrontMatter.KEYS.stream()
		.collect(Collectors.toMap((key) -> key.toLowerCase(Locale.ROOT), Function.identity()));

	/**
	 * Finds the lines that may hide a page now; {@code draft: false} does not, nor does
	 * an {@code expiresOn} that is still to come.
	 * @param text the whole file, or its header
	 * @param now the time in the site's zone
	 */
	public static List<Withdrawal> in(String text, LocalDateTime now) {
		return lines(text).stream()
			.filter((line) -> line.hides(now))
			.map((line) -> new Withdrawal(line.number(), line.words()))
			.toList();
	}

	/**
	 * What may stand in for a broken text: its last good version, which ends when the
	 * broken one would; empty if the broken one may hide the page by a line that the good
	 * one does not obey.
	 * @param good the last good version
	 * @param text the broken file
	 * @param now the time in the site's zone
	 */
	public static Optional<Page> standIn(Page good, String text, LocalDateTime now) {
		Set<String> obeyed = words(good.source().text(), now);
		boolean hides = !good.header().schedule().draft() && !obeyed.containsAll(words(text, now));
		return hides ? Optional.empty() : Optional.of(end(text).map(good::endingBy).orElse(good));
	}

	private static Set<String> words(String text, LocalDateTime now) {
		return in(text, now).stream().map(Withdrawal::words).collect(Collectors.toSet());
	}

	/** When a header lets its page end by a line that can be read. */
	private static Optional<LocalDateTime> end(String text) {
		return lines(text).stream()
			.filter((line) -> line.key().equals("expiresOn"))
			.flatMap((line) -> moment(line.value()).stream())
			.min(LocalDateTime::compareTo);
	}

	/**
	 * The lines of a header, and those just below it, that name one of the three keys.
	 */
	private static List<Line> lines(String text) {
		String[] all = text.split("\n", -1);
		List<Line> lines = new ArrayList<>();
		boolean begun = false;
		boolean closed = false;
		for (int i = 0; i < all.length && !(closed && all[i].isBlank()); i++) {
			if (FENCE.matcher(all[i]).matches()) {
				closed |= begun;
			}
			else {
				String below = (i + 1 < all.length && all[i + 1].startsWith(" ")) ? all[i + 1] : "";
				line(i + 1, all[i], below).ifPresent(lines::add);
			}
			begun |= !all[i].isBlank();
		}
		return lines;
	}

	private static Optional<Line> line(int number, String written, String below) {
		String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
		Matcher pair = PAIR.matcher(plain);
		Matcher found = pair.matches() ? pair : BARE.matcher(plain);
		if (!found.matches()) {
			return Optional.empty();
		}
		String value = value(found.group("value").isBlank() ? below : found.group("value"));
		return meant(found.group("key"), value)
			.map((key) -> new Line(number, written.strip(), key, value, ITEM.matcher(found.group("mark")).matches()));
	}

	private static String value(String written) {
		String plain = REMARK.matcher(written).replaceAll("");
		int[] said = IntStream.range(0, plain.length())
			.filter((at) -> Character.isLetterOrDigit(Character.codePointAt(plain, at))
					|| Character.isSurrogate(plain.charAt(at)))
			.toArray();
		return (said.length == 0) ? "" : Slug.smallLetters(plain.substring(said[0], said[said.length - 1] + 1));
	}

	/** Which of the three keys a key may be. */
	private static Optional<String> meant(String written, String value) {
		String key = written.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
		Optional<String> meant = Optional.ofNullable(KEYS.get(key))
			.filter((known) -> !(known.equals("published") && NO.contains(value)));
		if (meant.isEmpty()) {
			meant = key.contains("draft") ? Optional.of("draft")
					: (key.contains("expir") || key.contains("unpublish")) ? Optional.of("expiresOn")
							: PUBLISH.matcher(key).matches() ? Optional.of("publishOn")
									: DidYouMean.of(key, KEYS.keySet()).map(KEYS::get);
		}
		return meant.filter(Set.of("draft", "publishOn", "expiresOn")::contains);
	}

	private static Optional<LocalDateTime> moment(String value) {
		try {
			return Optional.of(Schedule.moment(value));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * A line that names one of the three keys.
	 *
	 * @param value without quotes and remarks
	 * @param item whether it is an item of a list, which may be about something else
	 */
	private record Line(int number, String words, String key, String value, boolean item) {

		boolean hides(LocalDateTime now) {
			Optional<LocalDateTime> moment = moment(this.value);
			return switch (this.key) {
				case "draft" -> YES.contains(this.value) || !NO.contains(this.value) && !this.item;
				case "publishOn" -> moment.map(now::isBefore).orElse(!YES.contains(this.value) && !this.item);
				default -> moment.map((end) -> !end.isAfter(now)).orElse(!NO.contains(this.value) && !this.item);
			};
		}

	}

}
