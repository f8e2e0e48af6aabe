package org.skinprimer.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.skinprimer.markdown.Outline.Heading;

/**
 * Reads texts on a site that has everything, except what is called dead, missing or
 * unknown.
 */
final class Texts {

	static final References SITE = new References() {

		@Override
		public Optional<String> site(String destination) {
			return Optional.of(destination)
				.filter((any) -> !destination.startsWith("dead"))
				.map((any) -> destination.contains(".md") ? "/aftercare/" + destination.replace(".md", "")
						: destination);
		}

		@Override
		public Optional<Picture> picture(String destination) {
			return Optional.of(destination)
				.filter((any) -> !destination.startsWith("missing"))
				.map((any) -> switch (destination) {
					case "unsized.svg" -> new Picture("/pictures/unsized.svg", 0, 0);
					case "wide.svg" -> new Picture("/pictures/wide.svg", 640, 0);
					default -> new Picture("/pictures/" + destination, 640, 480);
				});
		}

		@Override
		public Optional<String> source(String id) {
			return Optional.of(id)
				.filter((any) -> !id.startsWith("unknown"))
				.map((any) -> id.equals("quoted") ? "\"><script>alert(1)</script>" : "Study " + id);
		}

		@Override
		public Optional<String> fact(String id) {
			return Optional.of(id).filter((any) -> !id.startsWith("unknown"));
		}

		@Override
		public Optional<SharedText> block(String target) {
			return Optional.of(target)
				.filter((any) -> !target.startsWith("unknown"))
				.map((any) -> new SharedText(BLOCK, target, References.NONE));
		}

		@Override
		public Optional<String> term(String id) {
			return Optional.of(id).filter((any) -> !id.startsWith("unknown")).map((any) -> "/glossary#" + id);
		}

	};

	/** What each block says. */
	static final String BLOCK = "> [!URGENT] Call\n> - Pus <b>\n> - Call [a doctor](https://example.org)\n";

	private static final Markdown MARKDOWN = new Markdown(Locale.US);

	private Texts() {
	}

	static Document read(String text) {
		return MARKDOWN.read(text, SITE);
	}

	static String html(String text) {
		return read(text).html().toString();
	}

	/** The ids of the headings of a text. */
	static List<String> ids(String text) {
		return read(text).outline().headings().stream().map(Heading::id).toList();
	}

	/** The mistakes in a text, a line for each. */
	static List<String> mistakes(String text) {
		return read(text).mistakes()
			.stream()
			.map((mistake) -> mistake.place() + " " + mistake.reason() + " " + mistake.written() + " "
					+ mistake.better())
			.map(String::strip)
			.toList();
	}

}
