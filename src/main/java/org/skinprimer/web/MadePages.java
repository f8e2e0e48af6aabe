package org.skinprimer.web;

import java.util.Locale;
import java.util.Optional;

import org.springframework.ui.Model;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/**
 * Shows pages that the program makes of a data file, at addresses that the file decides.
 */
@FunctionalInterface
public interface MadePages {

	/**
	 * Puts a page into a model.
	 * @param site what stands around it
	 * @param model what the template prints
	 * @return the name of the template, empty if the address is that of another page
	 */
	Optional<String> show(PagePath path, Site site, Locale locale, Model model);

}
