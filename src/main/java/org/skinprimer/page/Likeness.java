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
 * How much articles are like each other: the cosine of their {@link StrongWords}. Each
 * word is kept with the pages it is strong in, so that a question touches just the pages
 * that share one.
 */
final class Likeness {

	/** Pages that are less alike share words by chance. */
	private static final double LEAST = 0.04;

	/** As soon as edits have left so many words behind for each in use, all is new. */
	private static final int WORN = 2;

	/** How rare a word is that only earlier sites used. */
	private static final double UNUSED = -1;

	private final List<Page> pages;

	private final Vocabulary vocabulary;

	/** What was counted in each document, for the sites that come. */
	private final Map<Document, WordCounts> counted = new IdentityHashMap<>();

	private final String[] words;

	/** The logarithm of how many pages there are for each that uses a word. */
	private final double[] rareness;

	/** Where the uses of a word begin, by its number; they end where the next begin. */
	private final int[] starts;

	/** The numbers of the pages in which words are strong, word by word. */
	private final int[] users;

	/** How much the word weighs in each of these. */
	private final float[] weights;

	private Likeness(List<Page> pages, Vocabulary vocabulary, Map<Document, WordCounts> known) {
		this.pages = pages;
		this.vocabulary = vocabulary;
		List<WordCounts> counts = pages.parallelStream().map((page) -> {
			WordCounts before = known.get(page.document());
			return (before != null) ? before : WordCounts.of(page, vocabulary::add);
		}).toList();
		for (int page = 0; page < counts.size(); page++) {
			this.counted.put(pages.get(page).document(), counts.get(page));
		}
		this.words = vocabulary.words();
		this.rareness = rareness(counts);
		List<StrongWords> strong = counts.parallelStream().map(this::strong).toList();
		this.starts = new int[this.words.length + 1];
		strong.stream().flatMapToInt((page) -> IntStream.of(page.words())).forEach((word) -> this.starts[word + 1]++);
		Arrays.parallelPrefix(this.starts, Integer::sum);
		this.users = new int[this.starts[this.words.length]];
		this.weights = new float[this.users.length];
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
	static Likeness of(List<Page> pages, Optional<Likeness> before) {
		return before.filter((earlier) -> !earlier.isWorn())
			.map((earlier) -> new Likeness(pages, earlier.vocabulary, earlier.counted))
			.orElseGet(() -> new Likeness(pages, new Vocabulary(), Map.of()));
	}

	private boolean isWorn() {
		long used = DoubleStream.of(this.rareness).filter((any) -> any >= 0).count();
		return this.rareness.length > WORN * used;
	}

	private double[] rareness(List<WordCounts> counts) {
		int[] usedBy = new int[this.words.length];
		counts.forEach((page) -> IntStream.of(page.words()).forEach((word) -> usedBy[word]++));
		return IntStream.of(usedBy)
			.mapToDouble((uses) -> (uses > 0) ? Math.log((double) this.pages.size() / uses) : UNUSED)
			.toArray();
	}

	private StrongWords strong(WordCounts counts) {
		return StrongWords.of(counts, this.rareness, this.words);
	}

	/**
	 * The articles that are like a page, the likest first; if it is one of them, it is
	 * like itself.
	 * @param most how many are enough
	 */
	List<Page> to(Page page, int most) {
		double[] scores = new double[this.pages.size()];
		WordCounts known = this.counted.get(page.document());
		StrongWords strong = strong((known != null) ? known : WordCounts.of(page, this.vocabulary::find));
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

}
