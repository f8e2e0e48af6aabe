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
	private static final float SAME = 0.3f;

	/** What another name of several words weighs that only stands somewhere in a text. */
	private static final float SAME_IN_TEXT = 0.1f;

	/** What a word weighs that may have been meant, or that is a part of a name. */
	private static final float GUESSED = 0.5f;

	/** Lucene allows no more than some thousand clauses. */
	private static final int MOST_NAMES = 8;

	/** Of a long question, so many words tell in long texts, where most words stand. */
	private static final int MOST_IN_TEXT = 4;

	/**
	 * Another name whose words all stand on more pages is not looked for in long texts:
	 * to see on each page whether they stand side by side takes too long.
	 */
	private static final int MANY_PAGES = 1000;

	private final String title;

	private final String text;

	private final Map<String, Float> boosts;

	private Queries(String title, String text, Map<String, Float> boosts) {
		this.title = title;
		this.text = text;
		this.boosts = new LinkedHashMap<>(boosts);
	}

	/** Finds pages. */
	static Query pages(ParsedQuery question, Dictionary dictionary) {
		return PAGES.of(question, dictionary);
	}

	/** Finds parts of pages. */
	static Query parts(ParsedQuery question, Dictionary dictionary) {
		return PARTS.of(question, dictionary);
	}

	private Query of(ParsedQuery question, Dictionary dictionary) {
		List<QueryTerm> units = question.units().stream().filter((unit) -> !unit.common()).toList();
		Set<QueryTerm> telling = units.stream()
			.sorted(Comparator.comparingInt((unit) -> pages(unit.stems(), dictionary)))
			.limit(MOST_IN_TEXT)
			.collect(Collectors.toSet());
		BooleanQuery.Builder rare = new BooleanQuery.Builder();
		this.boosts.forEach((field, boost) -> units.stream()
			.filter((unit) -> !field.equals(this.text) || telling.contains(unit))
			.flatMap((unit) -> inField(field, unit, dictionary).stream())
			.forEach((clause) -> rare.add(new BoostQuery(clause, boost), Occur.SHOULD)));
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(rare.build(), Occur.MUST);
		question.units()
			.stream()
			.filter(QueryTerm::common)
			.forEach((unit) -> query.add(new TermQuery(new Term(this.title, unit.stems().get(0))), Occur.SHOULD));
		question.phrases().forEach((phrase) -> query.add(inAnyField(phrase), Occur.MUST));
		return query.build();
	}

	private static int pages(List<String> stems, Dictionary dictionary) {
		return stems.stream().mapToInt(dictionary::pages).min().orElse(0);
	}

	private List<Query> inField(String field, QueryTerm unit, Dictionary dictionary) {
		List<Query> clauses = new ArrayList<>();
		if (unit.stems().size() > 1) {
			clauses.add(sideBySide(field, unit.stems()));
			unit.stems()
				.stream()
				.filter((stem) -> !Analyzers.isCommon(stem))
				.forEach((stem) -> clauses.add(new BoostQuery(new TermQuery(new Term(field, stem)), GUESSED)));
		}
		clauses.add(word(field, unit));
		unit.same()
			.stream()
			.filter((name) -> name.size() > 1)
			.filter((name) -> !field.equals(this.text) || pages(name, dictionary) <= MANY_PAGES)
			.limit(MOST_NAMES)
			.forEach((name) -> clauses
				.add(new BoostQuery(sideBySide(field, name), field.equals(this.text) ? SAME_IN_TEXT : SAME)));
		return clauses;
	}

	/** Stems that stand for each other count like one. */
	private static Query word(String field, QueryTerm unit) {
		SynonymQuery.Builder word = new SynonymQuery.Builder(field);
		Set<String> seen = new HashSet<>(unit.stems());
		if (unit.stems().size() == 1) {
			word.addTerm(new Term(field, unit.stems().get(0)));
		}
		unit.same()
			.stream()
			.filter((name) -> name.size() == 1 && seen.add(name.get(0)))
			.forEach((name) -> word.addTerm(new Term(field, name.get(0)), SAME));
		unit.guesses().stream().filter(seen::add).forEach((guess) -> word.addTerm(new Term(field, guess), GUESSED));
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
