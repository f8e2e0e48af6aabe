package org.skinprimer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

import org.skinprimer.content.Site;
import org.skinprimer.search.UrgentSign.Typed;
import org.skinprimer.search.UrgentSign.Word;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;

/**
 * Finds the rows of the urgency table that a question is about, by the words that editors
 * give them. Nobody is told here that all is as usual.
 */
final class UrgentSigns {

	private static final int MOST_ROWS = 2;

	/** Fewer letters are near too many words; a sign of one word takes more of them. */
	private static final int SHORTEST_MISTYPED = 4;

	/** In shorter words only one letter may be wrong. */
	private static final int SHORTEST_WITH_TWO_EDITS = 8;

	private static final Set<String> NEGATIONS = Set.of("not", "no", "cannot", "cant", "couldnt", "dont", "doesnt",
			"didnt", "wont", "wouldnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "never", "without",
			"unable", "hardly", "barely");

	/** Who asks about somebody says so. */
	private static final Set<String> PERSONAL = Set.of("i", "im", "ive", "my", "me", "myself", "we", "our", "he", "his",
			"hes", "she", "her", "shes");

	/** Words of those who ask in general. */
	private static final Pattern GENERAL = Pattern
		.compile("\\b(risks?|prevent\\w*|avoid\\w*|chances?|common|rare|likely"
				+ "|mean\\w*|defin\\w+)\\b|^(does|do|will|is|can) .*\\b(hurt|burn|painful)\\b");

	/**
	 * Words of those who have not been treated yet, or want to know how it will be, with
	 * a place for the names of the treatment.
	 */
	private static final String PLANNING = "\\b(before|prior to) (my |the |a |having )?"
			+ "(treatment|appointment|session|visit%1$s)\\b"
			+ "|\\b(can|could|should|may) (i|you|we|someone) (still )?(have|get|do|book) (it|this|the treatment"
			+ "|treatment|a session%1$s)\\b|^how (long|soon|often)\\b|^when (can|will|does|should)\\b"
			+ "|^what (is|are|does)\\b|\\b(cause|causes|lead to|give you)\\b";

	private static final LuceneLevenshteinDistance DISTANCE = new LuceneLevenshteinDistance();

	private final List<UrgentSign> signs = new ArrayList<>();

	private final Map<String, Word> words = new HashMap<>();

	private final SynonymMap synonyms;

	private final Pattern planning;

	UrgentSigns(Site site, SynonymMap synonyms) {
		this.synonyms = synonyms;
		this.planning = Pattern.compile(PLANNING.formatted(treatment(site)));
		site.shared()
			.urgency()
			.rows()
			.values()
			.stream()
			.filter((row) -> row.level() != Level.USUAL)
			.sorted(Comparator.comparing(UrgencyRow::level))
			.forEach((row) -> row.search().forEach((sign) -> add(row, sign)));
	}

	/**
	 * The treatment by each name that the synonyms know it by, as far as there is one.
	 */
	private static String treatment(Site site) {
		return site.settings()
			.identity()
			.procedure()
			.map(UrgentSigns::plain)
			.stream()
			.flatMap((own) -> Stream.concat(Stream.of(own),
					site.synonyms()
						.stream()
						.map((group) -> group.words().stream().map(UrgentSigns::plain).toList())
						.filter((names) -> names.stream().anyMatch((name) -> name.contains(own)))
						.flatMap(List::stream)))
			.distinct()
			.map((name) -> "|" + Pattern.quote(name))
			.collect(Collectors.joining());
	}

	private static String plain(String words) {
		return SearchQuery.of(words).words().stream().map(SearchQuery.Word::plain).collect(Collectors.joining(" "));
	}

	/** Its words alone too, since a name is no name any more if it is mistyped. */
	private void add(UrgencyRow row, String sign) {
		SearchQuery written = SearchQuery.of(sign);
		Stream.of(true, false)
			.map((names) -> words(written.words(), names, (word, meaning) -> List.of(Word.of(word, meaning))).stream()
				.map((typed) -> typed.words().get(0))
				.toList())
			.distinct()
			.filter((words) -> !words.isEmpty())
			.forEach((words) -> {
				this.signs.add(new UrgentSign(row, words, !written.phrases().isEmpty()));
				words.forEach((word) -> this.words.putIfAbsent(word.plain(), word));
			});
	}

	/** The rows that a question is about, the most urgent first. */
	List<UrgencyRow> in(SearchQuery query, Dictionary dictionary) {
		List<Typed> typed = words(query.words(), true, (word, meaning) -> meant(word, meaning, dictionary));
		String plain = query.words().stream().map(SearchQuery.Word::plain).collect(Collectors.joining(" "));
		boolean general = GENERAL.matcher(plain).find()
				&& query.words().stream().noneMatch((word) -> PERSONAL.contains(word.plain()));
		boolean planning = this.planning.matcher(plain).find();
		return this.signs.stream()
			.filter((sign) -> !general && !(planning && sign.mayBeASubject()))
			.filter((sign) -> sign.isIn(typed))
			.map(UrgentSign::row)
			.distinct()
			.limit(MOST_ROWS)
			.toList();
	}

	/** The words that tell something: those of a name are one. */
	private List<Typed> words(List<SearchQuery.Word> words, boolean names, Reader reader) {
		List<String> stems = words.stream().map(SearchQuery.Word::stem).toList();
		List<Typed> telling = new ArrayList<>();
		for (int at = 0; at < words.size();) {
			SearchQuery.Word word = words.get(at);
			int length = names ? Math.max(1, this.synonyms.nameAt(stems, at)) : 1;
			boolean negated = at > 0 && NEGATIONS.contains(words.get(at - 1).plain());
			List<String> name = stems.subList(at, at + length);
			if (length > 1) {
				telling.add(
						new Typed(at, List.of(new Word(this.synonyms.meaning(name), String.join(" ", name))), negated));
			}
			else if (NEGATIONS.contains(word.plain())) {
				telling.add(new Typed(at, List.of(Word.NOT), false));
			}
			else if (!word.isStopWord()) {
				telling.add(new Typed(at, reader.read(word, meaning(name)), negated));
			}
			at += length;
		}
		return telling;
	}

	/** Of names of several words no single one has their meaning. */
	private String meaning(List<String> stem) {
		boolean alone = this.synonyms.of(stem).stream().allMatch((other) -> other.size() == 1);
		return alone ? this.synonyms.meaning(stem) : stem.get(0);
	}

	/** A word that no page and no sign has may be a mistyped one of some signs. */
	private List<Word> meant(SearchQuery.Word typed, String meaning, Dictionary dictionary) {
		String plain = typed.plain();
		List<Word> own = List.of(Word.of(typed, meaning));
		if (this.words.containsKey(plain) || plain.length() < SHORTEST_MISTYPED || dictionary.knows(typed.stem())) {
			return own;
		}
		int most = (plain.length() < SHORTEST_WITH_TWO_EDITS) ? 1 : 2;
		List<Word> near = this.words.values()
			.stream()
			.filter((word) -> word.plain().charAt(0) == plain.charAt(0) && word.plain().length() >= SHORTEST_MISTYPED)
			.filter((word) -> edits(word.plain(), plain) <= most)
			.toList();
		return near.isEmpty() ? own : near;
	}

	/** Letters that are added, left out or changed; all in another order are one. */
	private static long edits(String one, String other) {
		boolean sameLetters = Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
		return sameLetters ? 1
				: Math.round((1 - DISTANCE.getDistance(one, other)) * Math.min(one.length(), other.length()));
	}

	/** How a word of a text is taken. */
	private interface Reader {

		List<Word> read(SearchQuery.Word word, String meaning);

	}

}
