package org.skinprimer.web;

import org.skinprimer.content.PagePath;

/**
 * The addresses of the editors' desk. What a page of the desk is about stands behind its
 * prefix, as in {@code /editor/history/aftercare/first-24-hours}.
 */
public final class DeskAddress {

	/** What there is to do. */
	public static final String DESK = "/editor";

	/** All pages in one list. */
	public static final String PAGES = DESK + "/pages";

	/** How hard the articles are to read. */
	public static final String GRADES = DESK + "/grades";

	/** How to write a page. */
	public static final String GUIDE = DESK + "/guide";

	/** The prefix of the pages that list the revisions of a page. */
	public static final String HISTORY = DESK + "/history";

	/** The prefix of the pages that show the text of a revision. */
	public static final String TEXT = DESK + "/text";

	/** The prefix of the files that revisions can be saved as. */
	public static final String FILE = DESK + "/file";

	/** The prefix of the pages that compare two revisions. */
	public static final String COMPARE = DESK + "/compare";

	/** The prefix of the pages that show a page as visitors will see it. */
	public static final String PREVIEW = DESK + "/preview";

	private DeskAddress() {
	}

	/** Where the revisions of a page are. */
	public static String history(PagePath page) {
		return page.below(HISTORY);
	}

	/** Where a page can be seen before visitors see it. */
	public static String preview(PagePath page) {
		return page.below(PREVIEW);
	}

	/** Where the text of a revision is. */
	public static String text(PagePath page, int revision) {
		return page.below(TEXT) + "?revision=" + revision;
	}

	/** Where the text of a revision is as a file to save. */
	public static String file(PagePath page, int revision) {
		return page.below(FILE) + "?revision=" + revision;
	}

	/** Where two revisions are compared. */
	public static String compare(PagePath page, int from, int to) {
		return page.below(COMPARE) + "?from=" + from + "&to=" + to;
	}

}
