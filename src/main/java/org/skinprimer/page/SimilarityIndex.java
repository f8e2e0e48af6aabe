package org.skinprimer.page;

import java.util.Arrays;
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
 * How much articles are like each other: the cosine of their {@link TfIdfVector}. Each
 * word is kept with the pages it is strong in, so that a question touches just the pages
 * that share one.
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

	/** What is known of each document, for the sites that come. */
	private final Map<Document, Known> known;

	private final String[] words;

	/** The logarithm of how many pages there are for each that uses a word, in steps. */
	private final double[] rareness;

	/** Where the uses of a word begin, by its number; they end where the next begin. */
	private final int[] starts;

	/** The numbers of the pages in which words are strong, word by word. */
	private final int[] users;

	/** How much the word weighs in each of these. */
	private final float[] weights;

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
		boolean[] changed = changed(before);
		List<Known> knowledge = IntStream.range(0, counts.size()).parallel().mapToObj((page) -> {
			Known known = earlier.get(pages.get(page).document());
			TermFrequencies words = counts.get(page);
			return (known != null && !words.hasAny(changed)) ? known : new Known(words, strong(words));
		}).toList();
		this.known = new IdentityHashMap<>(knowledge.size());
		for (int page = 0; page < knowledge.size(); page++) {
			this.known.put(pages.get(page).document(), knowledge.get(page));
		}
		this.starts = new int[this.words.length + 1];
		this.users = new int[knowledge.stream().mapToInt((page) -> page.strong().words().length).sum()];
		this.weights = new float[this.users.length];
		fill(knowledge.stream().map(Known::strong).toList());
	}

	/** Which words are not as rare as they were. */
	private boolean[] changed(Optional<SimilarityIndex> before) {
		boolean[] changed = new boolean[this.words.length];
		double[] earlier = before.map((similarity) -> similarity.rareness).orElse(new double[0]);
		for (int word = 0; word < changed.length; word++) {
			changed[word] = word >= earlier.length || earlier[word] != this.rareness[word];
		}
		return changed;
	}

	private void fill(List<TfIdfVector> strong) {
		for (TfIdfVector page : strong) {
			for (int word : page.words()) {
				this.starts[word + 1]++;
			}
		}
		Arrays.parallelPrefix(this.starts, Integer::sum);
		int[] next = this.starts.clone();
		for (int page = 0; page < strong.size(); page++) {
			for (int i = 0; i < strong.get(page).words().length; i++) {
				int place = next[strong.get(page).words()[i]]++;
				this.users[place] = page;
				this.weights[place] = (float) strong.get(page).weights()[i];
			}
		}
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
		double[] scores = new double[this.pages.size()];
		Known known = this.known.get(page.document());
		TfIdfVector strong = (known != null) ? known.strong() : strong(TermFrequencies.of(page, this::number));
		for (int i = 0; i < strong.words().length; i++) {
			int word = strong.words()[i];
			for (int place = this.starts[word]; place < this.starts[word + 1]; place++) {
				scores[this.users[place]] += strong.weights()[i] * this.weights[place];
			}
		}
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
