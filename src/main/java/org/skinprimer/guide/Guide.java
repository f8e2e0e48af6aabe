package org.skinprimer.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.skinprimer.content.PictureFile;
import org.skinprimer.load.Inspection;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.Outline.Heading;
import org.skinprimer.markdown.Outline;
import org.skinprimer.markdown.References;
import org.skinprimer.markdown.RenderedHtml;

/**
 * The guide to writing pages. Its examples are read by the program itself, once, when
 * somebody first opens it.
 */
@Lazy
@Component
class Guide {

	private final Inspection sample;

	private final List<Passage> passages;

	private final List<Outline.Entry> contents;

	Guide() {
		GuideText text = GuideText.read();
		Markdown markdown = new Markdown(Locale.ENGLISH);
		this.sample = SampleSite.of(text.examples());
		List<Passage> passages = new ArrayList<>();
		List<Heading> headings = new ArrayList<>();
		for (GuideText.Passage passage : text.passages()) {
			Document words = markdown.read(passage.words(), new OwnLinks());
			headings.addAll(words.outline().headings());
			passages.add(new Passage(words.html(),
					passage.example().map((example) -> ExampleView.of(example, this.sample, markdown))));
		}
		this.passages = List.copyOf(passages);
		this.contents = new Outline(headings).contents();
	}

	/** The words and examples in reading order. */
	List<Passage> passages() {
		return this.passages;
	}

	/** The table of contents. */
	List<Outline.Entry> contents() {
		return this.contents;
	}

	/** A picture that the examples show. */
	Optional<PictureFile> picture(String address) {
		return this.sample.site().picture(address);
	}

	/**
	 * A passage of the guide.
	 *
	 * @param words rendered words, empty for an example
	 * @param example the example, empty for words
	 */
	record Passage(RenderedHtml words, Optional<ExampleView> example) {
	}

	/** The words of the guide link to its own headings and to other pages of the desk. */
	private static final class OwnLinks implements References {

		@Override
		public Optional<String> site(String destination) {
			return Optional.of(destination);
		}

	}

}
