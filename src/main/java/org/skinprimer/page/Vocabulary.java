package org.skinprimer.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each word a number; words may be added by many threads. */
final class Vocabulary {

	private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

	private final AtomicInteger next = new AtomicInteger();

	/** The number of a word, a new one if it has none yet. */
	int add(String word) {
		Integer known = this.numbers.get(word);
		return (known != null) ? known : this.numbers.computeIfAbsent(word, (any) -> this.next.getAndIncrement());
	}

	/** The number of a word, negative if it has none. */
	int find(String word) {
		return this.numbers.getOrDefault(word, -1);
	}

	/** The words by their numbers. */
	String[] words() {
		String[] words = new String[this.next.get()];
		this.numbers.forEach((word, number) -> words[number] = word);
		return words;
	}

}
