package org.skinprimer.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The text of the guide, cut into words and examples.
 *
 * @param pieces the words and examples in reading order
 */
record GuideText(List<Piece> pieces) {

	private static final Pattern EXAMPLE = Pattern.compile(
			"^(?<fence>`{3,})(?<info>(?:markdown|yaml) (?:example|mistake) .+)\n(?<text>(?s:.*?)\n)\\k<fence>$",
			Pattern.MULTILINE);

	GuideText {
		pieces = List.copyOf(pieces);
	}

	/** Reads the text that belongs to the program. */
	static GuideText read() {
		try {
			return of(new ClassPathResource("guide/guide.md").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the program is incomplete: guide/guide.md is missing", ex);
		}
	}

	/** Cuts a text at its examples. */
	static GuideText of(String text) {
		List<Piece> pieces = new ArrayList<>();
		Matcher example = EXAMPLE.matcher(text);
		int from = 0;
		while (example.find()) {
			pieces.add(new Piece(text.substring(from, example.start()), Optional.empty()));
			pieces.add(new Piece("", Optional.of(Example.of(example.group("info"), example.group("text")))));
			from = example.end();
		}
		pieces.add(new Piece(text.substring(from), Optional.empty()));
		return new GuideText(pieces.stream().filter((piece) -> !piece.isBlank()).toList());
	}

	List<Example> examples() {
		return this.pieces.stream().flatMap((piece) -> piece.example().stream()).toList();
	}

	/**
	 * A piece of the guide.
	 *
	 * @param words Markdown, empty for an example
	 * @param example the example, empty for words
	 */
	record Piece(String words, Optional<Example> example) {

		boolean isBlank() {
			return this.words.isBlank() && this.example.isEmpty();
		}

	}

}
