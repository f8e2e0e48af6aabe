package org.skinprimer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Says to Lucene what to look for. Every boost is between 1 and 2, so that no field
 * drowns the others.
 */
final class Queries {

	private static final Queries PAGES = new Queries(PageDocuments.TITLE, Map.of(PageDocuments.TITLE, 2f,
			PageDocuments.NAMES, 1.8f, PageDocuments.LEAD, 1.4f, PageDocuments.TEXT, 1f));

	private static final Queries PARTS = new Queries(PageDocuments.HEADING,
			Map.of(PageDocuments.HEADING, 1.5f, PageDocuments.BODY, 1f));

	/** How much more the words weigh that were typed than those that mean the same. */
	private static final float TYPED = 2f;

	private static final float SAME = 1.2f;

	private static final float GUESSED = 1f;

	/** How much a second field adds that holds a word too. */
	private static final float TIE = 0.3f;

	/** Lucene allows no more than some thousand clauses. */
	private static final int MOST_NAMES = 8;

	private final String title;

	private final Map<String, Float> boosts;

	private Queries(String title, Map<String, Float> boosts) {
		this.title = title;
		this.boosts = new LinkedHashMap<>(boosts);
	}

	/** Finds pages. */
	static Query pages(Understanding question) {
		return PAGES.of(question);
	}

	/** Finds parts of pages. */
	static Query parts(Understanding question) {
		return PARTS.of(question);
	}

	private Query of(Understanding question) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		BooleanQuery.Builder rare = new BooleanQuery.Builder();
		for (Unit unit : question.units()) {
			if (unit.common()) {
				query.add(new TermQuery(new Term(this.title, unit.stems().get(0))), Occur.SHOULD);
			}
			else {
				rare.add(unit(unit), Occur.SHOULD);
			}
		}
		query.add(rare.build(), Occur.MUST);
		question.phrases().forEach((phrase) -> query.add(inAnyField(phrase), Occur.MUST));
		return query.build();
	}

	private Query unit(Unit unit) {
		List<Query> readings = new ArrayList<>();
		BooleanQuery.Builder typed = new BooleanQuery.Builder();
		unit.stems()
			.stream()
			.filter((stem) -> unit.stems().size() == 1 || !Wording.isCommon(stem))
			.forEach((stem) -> typed.add(inAnyField(List.of(stem)), Occur.SHOULD));
		readings.add(new BoostQuery(typed.build(), (unit.stems().size() == 1) ? TYPED : GUESSED));
		if (unit.stems().size() > 1) {
			readings.add(new BoostQuery(inAnyField(unit.stems()), TYPED));
		}
		List<String> single = unit.same()
			.stream()
			.filter((name) -> name.size() == 1)
			.map((name) -> name.get(0))
			.toList();
		if (!single.isEmpty()) {
			readings.add(new BoostQuery(oneOf(single), SAME));
		}
		unit.same()
			.stream()
			.filter((name) -> name.size() > 1)
			.limit(MOST_NAMES)
			.forEach((name) -> readings.add(new BoostQuery(inAnyField(name), SAME)));
		if (!unit.guesses().isEmpty()) {
			readings.add(new BoostQuery(oneOf(unit.guesses()), GUESSED));
		}
		return new DisjunctionMaxQuery(readings, 0);
	}

	/** Stems that stand for each other count like one. */
	private Query oneOf(List<String> stems) {
		List<Query> fields = new ArrayList<>();
		this.boosts.forEach((field, boost) -> {
			SynonymQuery.Builder any = new SynonymQuery.Builder(field);
			stems.forEach((stem) -> any.addTerm(new Term(field, stem)));
			fields.add(new BoostQuery(any.build(), boost));
		});
		return new DisjunctionMaxQuery(fields, TIE);
	}

	/** Stems that stand side by side. */
	private Query inAnyField(List<String> stems) {
		List<Query> fields = new ArrayList<>();
		this.boosts.forEach((field, boost) -> fields
			.add(new BoostQuery((stems.size() == 1) ? new TermQuery(new Term(field, stems.get(0)))
					: new PhraseQuery(field, stems.toArray(String[]::new)), boost)));
		return new DisjunctionMaxQuery(fields, TIE);
	}

}
