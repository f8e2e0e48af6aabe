package org.skinprimer.page;

import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.skinprimer.content.Page;
import org.skinprimer.markdown.Document;

/**
 * How much articles are like each other: the cosine of their {@link TfIdfVector}. What is
 * known of a page is kept for the site after the next edit: to count the words of 10,000
 * pages anew would take longer than all else that an edit does.
 */
final class SimilarityIndex {

	/** Pages that are less alike share words by chance. */
	private static final double LEAST = 0.04;

	/** As soon as edits have left so many words behind for each in use, all is new. */
	private static final int WORN = 2;

	/**
	 * Rareness goes by steps of this part of 1, so that an edit, which takes a word from
	 * one page or gives it to one, seldom changes what tells most about all the others.
	 */
	private static final double STEP = 1.0 / 16;

	/** How rare a word is that only earlier sites used. */
	private static final double UNUSED = -1;

	private final List<Page> pages;

	private final Vocabulary vocabulary;

	/** What tells most about each of the pages. */
	private final List<TfIdfVector> strong;

	/** What is known of each document, for the sites that come. */
	private final Map<Document, Known> known;

	private final String[] words;

	/** The logarithm of how many pages there are for each that uses a word, in steps. */
	private final double[] rareness;

	private SimilarityIndex(List<Page> pages, Vocabulary vocabulary, Optional<SimilarityIndex> before) {
		this.pages = pages;
		this.vocabulary = vocabulary;
		Map<Document, Known> earlier = before.map((similarity) -> similarity.known).orElseGet(Map::of);
		List<TermFrequencies> counts = pages.parallelStream().map((page) -> {
			Known known = earlier.get(page.document());
			return (known != null) ? known.counts() : TermFrequencies.of(page, vocabulary::add);
		}).toList();
		this.words = vocabulary.words();
		this.rareness = rareness(counts);
		BitSet changed = changed(before);
		List<Known> knowledge = IntStream.range(0, counts.size()).parallel().mapToObj((page) -> {
			Known known = earlier.get(pages.get(page).document());
			TermFrequencies words = counts.get(page);
			return (known != null && !words.hasAny(changed)) ? known : new Known(words, strong(words));
		}).toList();
		this.known = new IdentityHashMap<>(knowledge.size());
		for (int page = 0; page < knowledge.size(); page++) {
			this.known.put(pages.get(page).document(), knowledge.get(page));
		}
		this.strong = knowledge.stream().map(Known::strong).toList();
	}

	/** Which words are not as rare as they were. */
	private BitSet changed(Optional<SimilarityIndex> before) {
		double[] earlier = before.map((similarity) -> similarity.rareness).orElse(new double[0]);
		BitSet changed = new BitSet();
		IntStream.range(0, this.words.length)
			.filter((word) -> word >= earlier.length || earlier[word] != this.rareness[word])
			.forEach(changed::set);
		return changed;
	}

	/**
	 * Compares the articles of a site.
	 * @param pages the articles
	 * @param before those of the site before, whose words need not be counted again
	 */
	static SimilarityIndex of(List<Page> pages, Optional<SimilarityIndex> before) {
		Optional<SimilarityIndex> useful = before.filter((earlier) -> !earlier.isWorn());
		return new SimilarityIndex(pages, useful.map((earlier) -> earlier.vocabulary).orElseGet(Vocabulary::new),
				useful);
	}

	private boolean isWorn() {
		long used = DoubleStream.of(this.rareness).filter((any) -> any >= 0).count();
		return this.rareness.length > WORN * used;
	}

	private double[] rareness(List<TermFrequencies> counts) {
		int[] usedBy = new int[this.words.length];
		for (TermFrequencies page : counts) {
			for (int word : page.words()) {
				usedBy[word]++;
			}
		}
		return IntStream.of(usedBy).mapToDouble((uses) -> (uses > 0) ? rareness(uses) : UNUSED).toArray();
	}

	private double rareness(int uses) {
		return STEP * Math.rint(Math.log((double) this.pages.size() / uses) / STEP);
	}

	private TfIdfVector strong(TermFrequencies counts) {
		return TfIdfVector.of(counts, this.rareness, this.words);
	}

	/**
	 * The articles that are like a page, the likest first; if it is one of them, it is
	 * like itself.
	 * @param most how many are enough
	 */
	List<Page> to(Page page, int most) {
		Known known = this.known.get(page.document());
		TfIdfVector strong = (known != null) ? known.strong() : strong(TermFrequencies.of(page, this::number));
		double[] weights = new double[this.words.length];
		for (int i = 0; i < strong.words().length; i++) {
			weights[strong.words()[i]] = strong.weights()[i];
		}
		double[] scores = this.strong.stream().mapToDouble((other) -> other.similarity(weights)).toArray();
		// Nearly all pages of a large site share some word, so only the best are sorted.
		Comparator<Integer> likest = Comparator.comparingDouble((Integer number) -> -scores[number])
			.thenComparing(Comparator.naturalOrder());
		PriorityQueue<Integer> best = new PriorityQueue<>(likest.reversed());
		for (int number = 0; number < scores.length; number++) {
			if (scores[number] >= LEAST && (best.size() < most || scores[number] > scores[best.peek()])) {
				best.add(number);
				if (best.size() > most) {
					best.poll();
				}
			}
		}
		return best.stream().sorted(likest).map(this.pages::get).toList();
	}

	/** Words that a later site has brought into the vocabulary are none of these. */
	private int number(String word) {
		int number = this.vocabulary.find(word);
		return (number < this.words.length) ? number : -1;
	}

	/**
	 * What is known of a document.
	 *
	 * @param counts its words
	 * @param strong those that tell most about it
	 */
	private record Known(TermFrequencies counts, TfIdfVector strong) {
	}

}
