package org.skinprimer.problem;

/** How much a problem matters. */
public enum Severity {

	/** Something is wrong; a page that cannot be understood is withheld. */
	ERROR,
	/** The page is served, but an editor should look. */
	WARNING

}
