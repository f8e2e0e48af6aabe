package org.skinprimer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The entries of a list that stand under one letter.
 *
 * @param initial the letter
 * @param entries the entries in their order
 */
record LetterGroup<T>(Initial initial, List<T> entries) {

	/**
	 * Groups a list by letters.
	 * @param words what of an entry decides on its letter
	 * @param always letters that are named even if no entry stands under them
	 * @return the letters in order
	 */
	static <T> List<LetterGroup<T>> of(List<T> entries, Function<T, String> words, List<Initial> always) {
		Map<Initial, List<T>> groups = new TreeMap<>();
		always.forEach((initial) -> groups.put(initial, new ArrayList<>()));
		entries.forEach((entry) -> groups.computeIfAbsent(Initial.of(words.apply(entry)), (any) -> new ArrayList<>())
			.add(entry));
		return groups.entrySet().stream().map((group) -> new LetterGroup<>(group.getKey(), group.getValue())).toList();
	}

}
