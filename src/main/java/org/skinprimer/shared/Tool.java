package org.skinprimer.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.yaml.LocatedText;

/**
 * What the program makes of a data file of its own, such as a form and its results.
 * Without the file, its pages and every link to them are gone.
 */
public interface Tool {

	/** Ends the address of what somebody answered on a page. */
	String SHEET = "/sheet";

	/** The addresses of its pages, results left out. */
	Set<String> addresses();

	/** The links to it that other pages show. */
	List<Lead> leads();

	/** All that it says in words of its own. */
	Stream<LocatedText> texts();

	/** The addresses of the pages that it leads to. */
	Stream<LocatedText> links();

	/** The ids of the rows of the urgency table that it names. */
	Stream<LocatedText> signs();

}
