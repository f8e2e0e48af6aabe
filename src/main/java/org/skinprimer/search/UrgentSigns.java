package org.skinprimer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;

/**
 * Finds the rows of the urgency table that a question is about, by the words that editors
 * give them. Nobody is told here that all is as usual.
 */
final class UrgentSigns {

	private static final int MOST_ROWS = 2;

	/** How many other words may stand among those of a sign. */
	private static final int MOST_BETWEEN = 5;

	/** Fewer letters are near too many words; a sign of one word takes more of them. */
	private static final int SHORTEST_MISTYPED = 4;

	/** In shorter words only one letter may be wrong. */
	private static final int SHORTEST_WITH_TWO_EDITS = 8;

	private static final String NOT = "not";

	private static final Set<String> NEGATIONS = Set.of(NOT, "no", "cannot", "cant", "couldnt", "dont", "doesnt",
			"didnt", "wont", "wouldnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "never", "without",
			"unable", "hardly", "barely");

	/** Who asks about somebody says so. */
	private static final Set<String> PERSONAL = Set.of("i", "im", "ive", "my", "me", "myself", "we", "our", "he", "his",
			"hes", "she", "her", "shes");

	/** Words of those who ask in general. */
	private static final Pattern GENERAL = Pattern
		.compile("\\b(risks?|prevent\\w*|avoid\\w*|chances?|common|rare|likely|mean\\w*|defin\\w+)\\b");

	/** Words of those who have not been treated yet. */
	private static final Pattern PLANNING = Pattern
		.compile("\\b(before|prior to) (my |the |a |having )?(treatment|appointment|session|visit|\\w*needling)\\b"
				+ "|\\b(can|could|should|may) (i|you|we|someone) (still )?(have|get|do|book) (it|this|rf|the treatment"
				+ "|treatment|a session|\\w*needling)\\b");

	private static final LuceneLevenshteinDistance DISTANCE = new LuceneLevenshteinDistance();

	private final List<Sign> signs = new ArrayList<>();

	private final Map<String, Word> words = new HashMap<>();

	private final SynonymMap synonyms;

	UrgentSigns(Urgency urgency, SynonymMap synonyms) {
		this.synonyms = synonyms;
		urgency.rows()
			.values()
			.stream()
			.filter((row) -> row.level() != Level.USUAL)
			.sorted(Comparator.comparing(UrgencyRow::level))
			.forEach((row) -> row.search().forEach((sign) -> add(row, sign)));
	}

	private void add(UrgencyRow row, String sign) {
		List<Word> words = words(SearchQuery.of(sign).words(), Word::of).stream().map(Typed::word).toList();
		if (!words.isEmpty()) {
			this.signs.add(new Sign(row, words));
			words.forEach((word) -> this.words.putIfAbsent(word.plain(), word));
		}
	}

	/** The rows that a question is about, the most urgent first. */
	List<UrgencyRow> in(SearchQuery query, Dictionary dictionary) {
		List<Typed> typed = words(query.words(), (word, meaning) -> meant(word, meaning, dictionary));
		String plain = String.join(" ", query.words().stream().map(SearchQuery.Word::plain).toList());
		boolean general = GENERAL.matcher(plain).find()
				&& query.words().stream().noneMatch((word) -> PERSONAL.contains(word.plain()));
		boolean planning = PLANNING.matcher(plain).find();
		return this.signs.stream()
			.filter((sign) -> !general && !(planning && sign.row().level() != Level.EMERGENCY))
			.filter((sign) -> sign.isIn(typed))
			.map(Sign::row)
			.distinct()
			.limit(MOST_ROWS)
			.toList();
	}

	/** The words that tell something: those of a name are one. */
	private List<Typed> words(List<SearchQuery.Word> words, Reader reader) {
		List<String> stems = words.stream().map(SearchQuery.Word::stem).toList();
		List<Typed> telling = new ArrayList<>();
		for (int at = 0; at < words.size();) {
			SearchQuery.Word word = words.get(at);
			int length = Math.max(1, this.synonyms.nameAt(stems, at));
			boolean negated = at > 0 && NEGATIONS.contains(words.get(at - 1).plain());
			List<String> name = stems.subList(at, at + length);
			if (length > 1) {
				telling.add(new Typed(at, new Word(this.synonyms.meaning(name), String.join(" ", name)), negated));
			}
			else if (NEGATIONS.contains(word.plain())) {
				telling.add(new Typed(at, new Word(NOT, NOT), false));
			}
			else if (!word.isStopWord()) {
				telling.add(new Typed(at, reader.read(word, this.synonyms.meaning(name)), negated));
			}
			at += length;
		}
		return telling;
	}

	/** A word that no page and no sign has may be a mistyped one of a sign. */
	private Word meant(SearchQuery.Word typed, String meaning, Dictionary dictionary) {
		String plain = typed.plain();
		Word known = this.words.get(plain);
		if (known != null) {
			return known;
		}
		if (plain.length() < SHORTEST_MISTYPED || dictionary.knows(typed.stem())) {
			return Word.of(typed, meaning);
		}
		return nearest(plain).orElseGet(() -> Word.of(typed, meaning));
	}

	private Optional<Word> nearest(String plain) {
		return this.words.values()
			.stream()
			.filter((word) -> word.plain().charAt(0) == plain.charAt(0) && word.plain().length() >= SHORTEST_MISTYPED)
			.filter((word) -> edits(word.plain(), plain) <= ((plain.length() < SHORTEST_WITH_TWO_EDITS) ? 1 : 2))
			.min(Comparator.<Word>comparingLong((word) -> edits(word.plain(), plain)).thenComparing(Word::plain));
	}

	/** Letters that are added, left out, changed or swapped. */
	private static long edits(String one, String other) {
		return Math.round((1 - DISTANCE.getDistance(one, other)) * Math.min(one.length(), other.length()));
	}

	/** How a word of a text is taken. */
	private interface Reader {

		Word read(SearchQuery.Word word, String meaning);

	}

	/**
	 * A word that tells something.
	 *
	 * @param meaning its stem, or that of a word that means the same
	 * @param plain as it is written
	 */
	private record Word(String meaning, String plain) {

		static Word of(SearchQuery.Word word, String meaning) {
			return new Word(meaning, word.plain());
		}

		/** What has happened is not told by a word for what may happen. */
		boolean isMetBy(Word typed, boolean alone) {
			boolean same = this.meaning.equals(typed.meaning) && (!isPast() || typed.isPast());
			return same && (!alone || singular(this.plain).equals(singular(typed.plain)));
		}

		private boolean isPast() {
			return this.plain.endsWith("ed") && !this.plain.equals(this.meaning);
		}

		private static String singular(String plain) {
			return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
		}

	}

	/**
	 * A word of a question.
	 *
	 * @param at how many words stand before it
	 * @param negated whether the one before says that it is not so
	 */
	private record Typed(int at, Word word, boolean negated) {
	}

	/**
	 * What a frightened reader may type.
	 *
	 * @param words what must stand near each other, in any order
	 */
	private record Sign(UrgencyRow row, List<Word> words) {

		boolean isIn(List<Typed> typed) {
			return IntStream.range(0, typed.size()).anyMatch((first) -> {
				int end = typed.get(first).at() + this.words.size() + MOST_BETWEEN;
				List<Typed> near = typed.stream().skip(first).filter((word) -> word.at() < end).toList();
				return this.words.stream().allMatch((word) -> near.stream().anyMatch((other) -> isMet(word, other)));
			});
		}

		private boolean isMet(Word word, Typed typed) {
			boolean denied = typed.negated() && this.words.stream().noneMatch((any) -> any.plain().equals(NOT));
			return !denied && word.isMetBy(typed.word(), this.words.size() == 1);
		}

	}

}
