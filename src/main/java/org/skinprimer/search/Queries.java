package org.skinprimer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Says to Lucene what to look for. The boost of each field is between 1 and 2, so that no
 * field drowns the others. What may match is one flat list, so that Lucene can pass over
 * all pages that cannot be among the best.
 */
final class Queries {

	private static final Queries PAGES = new Queries(PageDocuments.TITLE, PageDocuments.TEXT, Map
		.of(PageDocuments.TITLE, 2f, PageDocuments.NAMES, 1.8f, PageDocuments.LEAD, 1.4f, PageDocuments.TEXT, 1f));

	private static final Queries PARTS = new Queries(PageDocuments.HEADING, PageDocuments.BODY,
			Map.of(PageDocuments.HEADING, 1.5f, PageDocuments.BODY, 1f));

	/** What a word weighs that means the same, beside one that was typed. */
	private static final float SYNONYM = 0.3f;

	/** What another name of several words weighs that only stands somewhere in a text. */
	private static final float SYNONYM_IN_TEXT = 0.1f;

	/** What a word weighs that may have been meant, or that is a part of a name. */
	private static final float GUESSED = 0.5f;

	/** What it weighs that the program names a page by all that was typed. */
	private static final float NAMED = 3;

	/** Lucene allows no more than some thousand clauses. */
	private static final int MOST_NAMES = 8;

	/** Of a long query, so many words tell in long texts, where most words stand. */
	private static final int MOST_IN_TEXT = 4;

	/**
	 * Another name whose words all stand on more pages is not looked for in long texts:
	 * to see on each page whether they stand side by side takes too long.
	 */
	private static final int MANY_PAGES = 1000;

	/** A word on more than this share of the pages tells none apart. */
	private static final double COMMON = 0.5;

	/** Nobody asks for more at once, and to require each one costs time. */
	private static final int MOST_REQUIRED = 8;

	private final String title;

	private final String text;

	private final Map<String, Float> boosts;

	private Queries(String title, String text, Map<String, Float> boosts) {
		this.title = title;
		this.text = text;
		this.boosts = new LinkedHashMap<>(boosts);
	}

	/**
	 * Finds pages.
	 * @param required how many of the words that tell pages apart must stand on them
	 */
	static Query pages(ParsedQuery query, int required, Dictionary dictionary) {
		Query scored = named(PAGES.of(query, dictionary), query);
		if (required == 0) {
			return scored;
		}
		BooleanQuery.Builder found = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
		required(query, dictionary).forEach((term) -> found.add(PAGES.found(term), Occur.SHOULD));
		return new BooleanQuery.Builder().add(scored, Occur.MUST).add(found.build(), Occur.FILTER).build();
	}

	/**
	 * Readers who name a page of the program look for no page that only says the word.
	 */
	private static Query named(Query scored, ParsedQuery query) {
		BooleanQuery.Builder names = new BooleanQuery.Builder()
			.add(new TermQuery(new Term(PageDocuments.KIND, PageDocuments.MADE)), Occur.FILTER);
		query.telling().forEach((term) -> names.add(sideBySide(PageDocuments.NAMES, term.stems()), Occur.FILTER));
		return new BooleanQuery.Builder().add(scored, Occur.MUST)
			.add(new BoostQuery(new ConstantScoreQuery(names.build()), NAMED), Occur.SHOULD)
			.build();
	}

	/** The words to require: those that stand on most pages tell none apart. */
	static List<QueryTerm> required(ParsedQuery query, Dictionary dictionary) {
		int common = (int) (COMMON * dictionary.pages());
		return query.telling()
			.stream()
			.filter((term) -> term.stems().size() > 1 || dictionary.pages(term.stems().get(0)) <= common)
			.distinct()
			.limit(MOST_REQUIRED)
			.toList();
	}

	/** A page that holds a word or one of its other names, wherever it is. */
	private Query found(QueryTerm term) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		this.boosts.keySet().forEach((field) -> term.names().distinct().limit(MOST_NAMES).forEach((name) -> {
			BooleanQuery.Builder all = new BooleanQuery.Builder();
			name.forEach((stem) -> all.add(new TermQuery(new Term(field, stem)), Occur.FILTER));
			any.add((name.size() == 1) ? new TermQuery(new Term(field, name.get(0))) : all.build(), Occur.SHOULD);
		}));
		return any.build();
	}

	/** Finds parts of pages. */
	static Query parts(ParsedQuery query, Dictionary dictionary) {
		return PARTS.of(query, dictionary);
	}

	private Query of(ParsedQuery query, Dictionary dictionary) {
		List<QueryTerm> terms = query.telling();
		Set<QueryTerm> telling = terms.stream()
			.sorted(Comparator.comparingInt((term) -> pages(term.stems(), dictionary)))
			.limit(MOST_IN_TEXT)
			.collect(Collectors.toSet());
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		this.boosts.forEach((field, boost) -> terms.stream()
			.filter((term) -> !field.equals(this.text) || telling.contains(term))
			.flatMap((term) -> inField(field, term, dictionary).stream())
			.forEach((clause) -> any.add(new BoostQuery(clause, boost), Occur.SHOULD)));
		BooleanQuery.Builder clauses = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
		query.terms()
			.stream()
			.filter(QueryTerm::stopWord)
			.forEach((term) -> clauses.add(new TermQuery(new Term(this.title, term.stems().get(0))), Occur.SHOULD));
		query.phrases().forEach((phrase) -> clauses.add(inAnyField(phrase), Occur.MUST));
		return clauses.build();
	}

	private static int pages(List<String> stems, Dictionary dictionary) {
		return stems.stream().mapToInt(dictionary::pages).min().orElse(0);
	}

	private List<Query> inField(String field, QueryTerm term, Dictionary dictionary) {
		List<Query> clauses = new ArrayList<>();
		if (term.stems().size() > 1) {
			clauses.add(sideBySide(field, term.stems()));
			term.stems()
				.stream()
				.filter((stem) -> !Analyzers.isStopWord(stem))
				.forEach((stem) -> clauses.add(new BoostQuery(new TermQuery(new Term(field, stem)), GUESSED)));
		}
		clauses.add(word(field, term));
		term.synonyms()
			.stream()
			.filter((name) -> name.size() > 1)
			.filter((name) -> !field.equals(this.text) || pages(name, dictionary) <= MANY_PAGES)
			.limit(MOST_NAMES)
			.forEach((name) -> clauses
				.add(new BoostQuery(sideBySide(field, name), field.equals(this.text) ? SYNONYM_IN_TEXT : SYNONYM)));
		return clauses;
	}

	/** Stems that stand for each other count like one. */
	private static Query word(String field, QueryTerm term) {
		SynonymQuery.Builder word = new SynonymQuery.Builder(field);
		Set<String> seen = new HashSet<>(term.stems());
		if (term.stems().size() == 1) {
			word.addTerm(new Term(field, term.stems().get(0)));
		}
		term.synonyms()
			.stream()
			.filter((name) -> name.size() == 1 && seen.add(name.get(0)))
			.forEach((name) -> word.addTerm(new Term(field, name.get(0)), SYNONYM));
		term.guesses().stream().filter(seen::add).forEach((guess) -> word.addTerm(new Term(field, guess), GUESSED));
		return word.build();
	}

	private Query inAnyField(List<String> stems) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		this.boosts.forEach((field, boost) -> any.add(new BoostQuery(sideBySide(field, stems), boost), Occur.SHOULD));
		return any.build();
	}

	private static Query sideBySide(String field, List<String> stems) {
		return (stems.size() == 1) ? new TermQuery(new Term(field, stems.get(0)))
				: new PhraseQuery(field, stems.toArray(String[]::new));
	}

}
