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
 * @param passages the words and examples in reading order
 */
record GuideText(List<Passage> passages) {

	private static final Pattern EXAMPLE = Pattern.compile(
			"^(?<fence>`{3,})(?<info>(?:markdown|yaml) (?:example|mistake) .+)\n(?<text>(?s:.*?)\n)\\k<fence>$",
			Pattern.MULTILINE);

	GuideText {
		passages = List.copyOf(passages);
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

	/** Cuts a text at its examples, whatever its line ends. */
	static GuideText of(String written) {
		String text = written.replace("\r\n", "\n");
		List<Passage> passages = new ArrayList<>();
		Matcher example = EXAMPLE.matcher(text);
		int from = 0;
		while (example.find()) {
			passages.add(new Passage(text.substring(from, example.start()), Optional.empty()));
			passages.add(new Passage("", Optional.of(Example.of(example.group("info"), example.group("text")))));
			from = example.end();
		}
		passages.add(new Passage(text.substring(from), Optional.empty()));
		return new GuideText(passages.stream().filter((piece) -> !piece.isBlank()).toList());
	}

	List<Example> examples() {
		return this.passages.stream().flatMap((passage) -> passage.example().stream()).toList();
	}

	/**
	 * A passage of the guide.
	 *
	 * @param words Markdown, empty for an example
	 * @param example the example, empty for words
	 */
	record Passage(String words, Optional<Example> example) {

		boolean isBlank() {
			return this.words.isBlank() && this.example.isEmpty();
		}

	}

}
