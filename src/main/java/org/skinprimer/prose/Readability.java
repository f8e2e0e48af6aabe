package org.skinprimer.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How hard a text is to read.
 *
 * @param texts its paragraphs and list items in reading order, each as its sentences
 * @param longWords how many of them have three syllables or more
 */
public record Readability(List<List<Sentence>> texts, int words, int syllables, int longWords) {

	public Readability {
		texts = texts.stream().map(List::copyOf).toList();
	}

	/**
	 * Measures a text.
	 * @param texts paragraphs and list items; headings, tables and code are left out by
	 * the caller
	 */
	public static Readability of(List<String> texts) {
		List<List<Sentence>> cut = new ArrayList<>();
		int words = 0;
		int syllables = 0;
		int longWords = 0;
		for (String text : texts) {
			List<Sentence> sentences = new ArrayList<>();
			for (String sentence : Sentences.of(text)) {
				List<String> found = Sentences.words(sentence);
				sentences.add(new Sentence(sentence, found.size()));
				words += found.size();
				for (String word : found) {
					int count = Syllables.count(word);
					syllables += count;
					longWords += (count >= 3) ? 1 : 0;
				}
			}
			cut.add(sentences);
		}
		return new Readability(cut, words, syllables, longWords);
	}

	/** Its sentences in reading order. */
	public List<Sentence> sentences() {
		return this.texts.stream().flatMap(List::stream).toList();
	}

	/**
	 * The Flesch-Kincaid grade: the year of US school that can read the text (Kincaid,
	 * Fishburne, Rogers and Chissom 1975).
	 */
	public double fleschKincaidGrade() {
		return (this.words == 0) ? 0 : 0.39 * wordsPerSentence() + 11.8 * this.syllables / this.words - 15.59;
	}

	/** The SMOG grade (McLaughlin 1969), scaled to 30 sentences. */
	public double smogGrade() {
		return (this.words == 0) ? 0 : 1.043 * Math.sqrt(this.longWords * 30.0 / sentences().size()) + 3.1291;
	}

	/** The mean length of a sentence in words. */
	public double wordsPerSentence() {
		return (this.words == 0) ? 0 : (double) this.words / sentences().size();
	}

	/** The share of sentences with more words than this, from 0 to 1. */
	public double shareLongerThan(int limit) {
		return (this.words == 0) ? 0 : (double) longerThan(limit).size() / sentences().size();
	}

	/** The sentences with more words than this, the longest first. */
	public List<Sentence> longerThan(int limit) {
		return sentences().stream()
			.filter((sentence) -> sentence.words() > limit)
			.sorted(Comparator.comparingInt(Sentence::words).reversed())
			.toList();
	}

	/** A sentence and how many words it has. */
	public record Sentence(String text, int words) {
	}

}
