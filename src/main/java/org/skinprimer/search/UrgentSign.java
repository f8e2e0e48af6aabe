package org.skinprimer.search;

import java.util.List;
import java.util.stream.IntStream;

import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;

/**
 * What a frightened reader may type.
 *
 * @param words what must stand near each other, in any order
 * @param together whether they must stand side by side as they are
 */
record UrgentSign(UrgencyRow row, List<Word> words, boolean together) {

	/** How many other words may stand among those of a sign. */
	private static final int MOST_BETWEEN = 5;

	/** A word alone, or a sign that can wait, may be what somebody reads about. */
	boolean mayBeASubject() {
		return this.words.size() == 1 || this.row.level() != Level.EMERGENCY;
	}

	boolean isIn(List<Typed> typed) {
		return IntStream.range(0, typed.size())
			.anyMatch((first) -> this.together ? stands(typed, first) : isNear(typed.subList(first, typed.size())));
	}

	private boolean stands(List<Typed> typed, int first) {
		int start = typed.get(first).at();
		return first + this.words.size() <= typed.size() && IntStream.range(0, this.words.size()).allMatch((i) -> {
			Typed word = typed.get(first + i);
			return word.at() == start + i && isMet(this.words.get(i), word);
		});
	}

	private boolean isNear(List<Typed> typed) {
		int end = typed.get(0).at() + this.words.size() + MOST_BETWEEN;
		List<Typed> near = typed.stream().filter((word) -> word.at() < end).toList();
		return this.words.stream().allMatch((word) -> near.stream().anyMatch((other) -> isMet(word, other)));
	}

	private boolean isMet(Word word, Typed typed) {
		boolean denied = typed.negated() && !this.words.contains(Word.NOT);
		return !denied && typed.words().stream().anyMatch((any) -> word.isMetBy(any, this.words.size() == 1));
	}

	/**
	 * A word that tells something.
	 *
	 * @param meaning its stem, or that of a word that means the same
	 * @param plain as it is written
	 */
	record Word(String meaning, String plain) {

		/** What each word means that denies. */
		static final Word NOT = new Word("not", "not");

		static Word of(SearchQuery.Word word, String meaning) {
			return new Word(meaning, word.plain());
		}

		/**
		 * What has happened is not told by a word for what may happen, and a thing not by
		 * one for what is done with it: no burn is a burning.
		 */
		boolean isMetBy(Word typed, boolean alone) {
			boolean same = this.meaning.equals(typed.meaning) && (!isPast() || typed.isPast())
					&& (isDoing() || !typed.isDoing());
			return same && (!alone || singular(this.plain).equals(singular(typed.plain)));
		}

		private boolean isDoing() {
			return this.plain.endsWith("ing");
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
	 * @param words what may be meant by it
	 * @param negated whether the one before says that it is not so
	 */
	record Typed(int at, List<Word> words, boolean negated) {
	}

}
