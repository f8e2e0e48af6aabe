package org.skinprimer.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An article of about 1,000 words that keeps the rules for good patient information. The
 * same number always gives the same text.
 */
final class GeneratedArticle {

	/** How many words an article has at least, marks of lists and tables among them. */
	private static final int WORDS = 1000;

	/** How many words a part has, if the last block fits in. */
	private static final int WORDS_OF_A_PART = 100;

	private static final int MOST_WORDS_OF_A_PART = 150;

	private final StringBuilder text = new StringBuilder();

	private final int number;

	private final Random random;

	private final List<String> others;

	private final Phrases phrases;

	private GeneratedArticle(int number, int articles, Phrases phrases) {
		this.number = number;
		this.random = new Random(number * 0x9E3779B97F4A7C15L);
		this.others = this.random.ints(1, articles + 1)
			.filter((other) -> other != number)
			.limit(4)
			.mapToObj(SiteGenerator::address)
			.toList();
		this.phrases = phrases.with(Map.of("other", this.others.stream().map((address) -> ".." + address).toList(),
				"source", SiteGenerator.SOURCES, "part", List.of("1", "2", "3", "4")));
	}

	/**
	 * Writes an article.
	 * @param number its number, from 1
	 * @param articles how many there are
	 * @param phrases what it is made of
	 * @return the text of its file
	 */
	static String of(int number, int articles, Phrases phrases) {
		GeneratedArticle article = new GeneratedArticle(number, articles, phrases);
		article.header();
		article.body();
		return article.text.toString();
	}

	private void header() {
		this.text.append("""
				---
				title: %s Guide %d
				description: %s
				order: %d
				keyPoints:
				%saspect: SelfCare
				published: 2026-11-22
				reviewDue: 2099-11-22
				synonyms: [%s, %s]
				related: [%s]
				changes:
				  - on: 2026-11-22
				    what: First published.
				---
				""".formatted(say("title"), this.number, say("description"), this.number, lines("  - ", "key", 3),
				say("task"), say("effect"), String.join(", ", this.others.subList(0, 2))));
	}

	private void body() {
		List<String> headings = new ArrayList<>(this.phrases.lists().get("heading"));
		Collections.shuffle(headings, this.random);
		String opening = say("opening") + "\n\n" + say("cited") + " " + say("cited") + "\n\n";
		this.text.append(opening);
		int words = words(opening);
		for (int part = 1; words < WORDS; part++) {
			this.text.append((part % 4 == 3) ? "### " : "## ")
				.append(headings.get(part))
				.append(" {#part-")
				.append(part)
				.append("}\n\n");
			words += part(part);
		}
	}

	private int part(int part) {
		String block = first(part);
		int words = 0;
		for (int done = 0; words < WORDS_OF_A_PART && words + words(block) <= MOST_WORDS_OF_A_PART; done++) {
			this.text.append(block);
			words += words(block);
			// Two lists in a row would be one.
			block = (done % 2 == 0 && this.random.nextBoolean()) ? lines("- ", "item", 4) + "\n" : paragraph();
		}
		return words;
	}

	/** The first block of a part. */
	private String first(int part) {
		return switch (part) {
			case 2 -> notice("DO", 4);
			case 3 -> table();
			case 4 -> "![%s](picture-%02d.svg \"%s\")\n\n%s".formatted(say("alt"),
					this.random.nextInt(SiteGenerator.PICTURES) + 1, say("caption"), paragraph());
			case 5 -> notice("ASK", 3);
			case 6 -> IntStream.rangeClosed(1, 5)
				.mapToObj((step) -> step + ". " + say("item") + "\n")
				.collect(Collectors.joining("", "", "\n"));
			case 7 -> notice("URGENT", 3);
			default -> paragraph();
		};
	}

	private String paragraph() {
		String second = switch (this.random.nextInt(5)) {
			case 0, 1 -> "cited";
			case 2 -> "linked";
			case 3 -> "explained";
			default -> "sentence";
		};
		return say("sentence") + " " + say(second) + " " + say("sentence") + "\n\n";
	}

	private String notice(String kind, int items) {
		return "> [!%s] %s\n%s\n".formatted(kind, say("heading"), lines("> - ", "item", items));
	}

	private String table() {
		return "| When | What | Or |\n|---|---|---|\n" + IntStream.rangeClosed(1, 4)
			.mapToObj((row) -> "| " + say("when") + " | " + say("cell") + " | " + say("cell") + " |\n")
			.collect(Collectors.joining()) + "\n" + paragraph();
	}

	private String lines(String mark, String name, int count) {
		return IntStream.range(0, count).mapToObj((any) -> mark + say(name) + "\n").collect(Collectors.joining());
	}

	private String say(String name) {
		return this.phrases.say(name, this.random);
	}

	private static int words(String block) {
		return block.split("\\s+").length;
	}

}
