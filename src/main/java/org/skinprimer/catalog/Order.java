package org.skinprimer.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** By what the list is sorted. */
enum Order {

	/** By the titles. */
	TITLE(Comparator.comparing((entry) -> entry.title().toLowerCase(Locale.ROOT))),

	/** What visitors do not get as it was written first. */
	STATE(Comparator.comparing((Entry entry) -> entry.state().equals("published")).thenComparing(Entry::state)),

	/** The newest change first. */
	CHANGED(Comparator.comparing((Entry entry) -> entry.changed().orElse(Instant.EPOCH)).reversed()),

	/** What is due first. */
	REVIEW(Comparator.comparing((Entry entry) -> entry.review().orElse(LocalDate.MAX)));

	private final Comparator<Entry> comparator;

	Order(Comparator<Entry> comparator) {
		this.comparator = comparator;
	}

	/** The one of a name; by titles if there is none. */
	static Order of(String name) {
		return Arrays.stream(values()).filter((order) -> order.word().equals(name)).findFirst().orElse(TITLE);
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Puts entries in order; of those that are alike, by address. */
	Comparator<Entry> comparator() {
		return this.comparator.thenComparing(Entry::path);
	}

}
