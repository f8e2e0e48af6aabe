package org.skinprimer.markdown;

import java.util.List;
import java.util.Optional;

/**
 * Answers what the links and pictures of one document stand for; nothing, if not told.
 */
public interface References {

	/** A site in which every link leads nowhere; for text that stands alone. */
	References NONE = new References() {
	};

	/**
	 * The address of a page or file of the site.
	 * @param destination a relative file path, an absolute address or a fragment
	 * @return its one address with the fragment, empty if it leads nowhere
	 */
	default Optional<String> site(String destination) {
		return Optional.empty();
	}

	/**
	 * The picture at a relative path.
	 * @param destination the path as written
	 * @return the picture, empty if there is none
	 */
	default Optional<Picture> picture(String destination) {
		return Optional.empty();
	}

	/**
	 * A source that may be cited.
	 * @param id its id in the list of sources
	 * @return its title, empty if it is unknown
	 */
	default Optional<String> source(String id) {
		return Optional.empty();
	}

	/**
	 * The address that explains a word.
	 * @param id its id in the glossary
	 * @return the address, empty if it is unknown
	 */
	default Optional<String> term(String id) {
		return Optional.empty();
	}

	/**
	 * What a fact of the site says.
	 * @param id its id in the list of facts
	 * @return its words, empty if it is unknown
	 */
	default Optional<String> fact(String id) {
		return Optional.empty();
	}

	/**
	 * A text that more than one page shows.
	 * @param target its name, which may end in a choice of its rows
	 * @return the text, empty if it is unknown
	 */
	default Optional<SharedText> block(String target) {
		return Optional.empty();
	}

	/**
	 * Where a plain text uses words of the glossary.
	 * @param text words without markup
	 * @return the uses in reading order, without overlap
	 */
	default List<Mention> mentions(String text) {
		return List.of();
	}

	/**
	 * A use of a word that the glossary explains.
	 *
	 * @param address the address that explains it
	 */
	record Mention(int start, int end, String id, String address) {
	}

	/**
	 * A text that more than one page shows.
	 *
	 * @param text Markdown
	 * @param version differs from that of any other text
	 * @param references what its own links and pictures stand for
	 */
	record SharedText(String text, String version, References references) {
	}

}
