package org.skinprimer.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.ui.Model;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/** Pages that a part of the program makes of what editors keep. */
public interface MadePages {

	/**
	 * The pages that have anything to show, so that the search finds them and an address
	 * that is nearly theirs leads to them.
	 * @param site what they are made of
	 * @param locale the language of their words
	 */
	List<MadePage> of(Site site, Locale locale);

	/**
	 * Puts a page into a model if a data file decides its address.
	 * @param query what stands behind the address, which answers a form
	 * @param site what stands around it
	 * @param model what the template prints
	 * @return the name of the template, empty if the address is none of those
	 */
	default Optional<String> show(PagePath path, QueryString query, Site site, Locale locale, Model model) {
		return Optional.empty();
	}

}
