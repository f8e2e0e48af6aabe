package org.skinprimer.check;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.skinprimer.content.Page;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Document.TextBlock;
import org.skinprimer.prose.Readability;

/**
 * How hard an article is to read, in the numbers that its rules name. Headings, tables
 * and code are left out; a list item counts as a sentence of its own.
 *
 * @param page the article
 * @param text its running text, measured
 */
public record Measures(Page page, Readability text) {

	/** The highest Flesch-Kincaid grade: the reading level that the AMA advises. */
	public static final double HIGHEST_GRADE = 6.0;

	/** The highest SMOG grade; SMOG runs two to three grades above Flesch-Kincaid. */
	public static final double HIGHEST_SMOG = 9.0;

	/** The highest mean length of a sentence in words. */
	public static final double MEAN_WORDS = 14;

	/** A longer sentence is long; the NHS content guide asks for no more words. */
	public static final int LONG_SENTENCE = 20;

	/** No sentence may have more words. */
	public static final int MOST_WORDS = 25;

	/** The highest share of long sentences. */
	public static final double LONG_SHARE = 0.05;

	/** Measures an article. */
	public static Measures of(Page page) {
		return new Measures(page, readability(page.document()));
	}

	/** Measures the running text of a document. */
	static Readability readability(Document document) {
		return Readability.of(running(document).stream().map(TextBlock::text).toList());
	}

	/** Its paragraphs and list items in reading order. */
	List<Measured> running() {
		return running(this.page.document(), this.text);
	}

	/** The paragraphs and list items of a document that is measured. */
	static List<Measured> running(Document document, Readability text) {
		List<TextBlock> running = running(document);
		return IntStream.range(0, running.size())
			.mapToObj((number) -> new Measured(running.get(number), text.texts().get(number)))
			.toList();
	}

	/** The mean of a measure over articles, 0 if there are none. */
	public static double mean(List<Measures> articles, ToDoubleFunction<Measures> measure) {
		return articles.stream().mapToDouble(measure).average().orElse(0);
	}

	/** Its Flesch-Kincaid grade. */
	public double grade() {
		return this.text.fleschKincaidGrade();
	}

	/** Its SMOG grade. */
	public double smog() {
		return this.text.smogGrade();
	}

	private static List<TextBlock> running(Document document) {
		return document.blocks().stream().filter(Measures::isRunning).toList();
	}

	/** Whether a passage is measured: not if it is told of as something else spoiled. */
	static boolean isRunning(TextBlock passage) {
		return passage.role() == TextBlock.Role.PARAGRAPH || passage.role() == TextBlock.Role.ITEM;
	}

	/**
	 * A paragraph or list item.
	 *
	 * @param passage where it stands
	 * @param sentences what it says
	 */
	record Measured(TextBlock passage, List<Readability.Sentence> sentences) {

		int words() {
			return this.sentences.stream().mapToInt(Readability.Sentence::words).sum();
		}

	}

}
