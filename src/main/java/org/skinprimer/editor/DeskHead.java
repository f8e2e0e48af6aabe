package org.skinprimer.editor;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;

/** Makes the heads of the desk's pages, which no search engine may know. */
@Component
class DeskHead {

	private final MessageSource words;

	DeskHead(MessageSource words) {
		this.words = words;
	}

	/**
	 * The head of a page of the desk.
	 * @param key the key of its title
	 * @param arguments what the title names
	 */
	Head of(Site site, String key, Object... arguments) {
		return Head.unlisted(site, this.words.getMessage(key, arguments, Locale.ENGLISH));
	}

}
