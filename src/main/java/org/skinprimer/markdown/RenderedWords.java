package org.skinprimer.markdown;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that rendered HTML adds to those of the author, in the language of the text,
 * or else in English. They stand with the other words of the interface.
 */
final class RenderedWords {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle messages;

	RenderedWords(Locale language) {
		this.messages = ResourceBundle.getBundle("messages", language, NO_FALLBACK);
	}

	/** What kind of notice a reader has before them. */
	String notice(Notice.Kind kind) {
		return this.messages.getString("notice." + kind.slug());
	}

	/** The name of a notice, which may have a heading. */
	String notice(Notice.Kind kind, String heading) {
		return heading.isEmpty() ? notice(kind) : words("notice.label", notice(kind), heading);
	}

	/** What the link says that calls a number. */
	String call(String number) {
		return words("notice.call", number);
	}

	/** The name of a table above which no heading stands. */
	String table() {
		return this.messages.getString("table.label");
	}

	/** The name of a table under a heading. */
	String table(String heading) {
		return words("table.label.under", heading);
	}

	/** The name of the link to a source. */
	String source(int number, String title) {
		return words("citation.label", Integer.toString(number), title);
	}

	/** The name of the button that explains a word. */
	String meaning(String word) {
		return words("term.label", word);
	}

	private String words(String key, Object... parts) {
		return MessageFormat.format(this.messages.getString(key), parts);
	}

}
