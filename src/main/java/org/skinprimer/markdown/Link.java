package org.skinprimer.markdown;

import java.util.Optional;

/**
 * A link of a document, as written and as resolved.
 *
 * @param kind where it leads
 * @param target the destination as written, without the scheme for all that the site
 * lists by ids
 * @param address the address on the site or the web, for a fact what it says; empty if it
 * leads nowhere
 */
public record Link(Kind kind, String target, Optional<String> address, String text, Position place) {

	/** Pages name the same sources, words and pages, so a large site keeps each once. */
	public Link {
		target = target.intern();
		address = address.map(String::intern);
		text = text.intern();
	}

	/**
	 * The address that calls a number.
	 * @param number as people write it; one without a country is American
	 */
	public static String calling(String number) {
		String digits = number.replaceAll("\\D", "");
		boolean whole = number.strip().startsWith("+") || digits.startsWith("1") && digits.length() == 11;
		return "tel:+" + (whole ? digits : digits.startsWith("00") ? digits.substring(2) : "1" + digits);
	}

	/** Where a link leads. */
	public enum Kind {

		/** Another page, this page or a file of the site. */
		SITE,
		/** The web, a mail address or a telephone number. */
		EXTERNAL,
		/** An entry of the list of sources. */
		SOURCE,
		/** A word of the glossary. */
		TERM,
		/** A fact of the site; its words stand as plain words. */
		FACT,
		/** A text that more than one page shows, in the place of the link. */
		BLOCK,
		/** A scheme that could run code or read files; never rendered. */
		UNSAFE

	}
}
