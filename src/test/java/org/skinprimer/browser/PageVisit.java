package org.skinprimer.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One visit of a page, in which all is looked at that a browser can tell of it. The page
 * is opened in a narrow window and read to its end; then the window is made wide, dark,
 * and as wide as a sheet of paper. A page of each kind is opened in a wide window before,
 * and looked at in more ways.
 * <p>
 * In a wide light window all rules of axe are asked. Elsewhere only those rules are asked
 * that hang on the width or on colors. On a page of each kind it is all rules, and in the
 * wide light window the contrast of each element is measured; otherwise that of one of
 * those that look alike.
 */
final class PageVisit {

	private static final int NARROW = 320;

	private static final int WIDE = 1280;

	/** What stands between the margins of A4 and of Letter, in CSS pixels. */
	private static final int[] PAPERS = { 673, 695 };

	private static final List<String> CONTRAST = List.of("color-contrast");

	/** The second tells only of what the first lets pass. */
	private static final List<String> MORE_CONTRAST = List.of("color-contrast", "color-contrast-enhanced");

	/** The rules of which a narrow window may break one that a wide one keeps. */
	private static final List<String> OF_WIDTH = List.of("target-size", "scrollable-region-focusable",
			"landmark-unique", "region", "heading-order", "duplicate-id-aria", "link-in-text-block", "meta-viewport");

	/** What a page may ask for. */
	private static final Set<String> TYPES = Set.of("Document", "Stylesheet", "Image", "Other");

	/** The text spacing that WCAG 1.4.12 asks pages to bear. */
	private static final String SPACED = """
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
			p { margin-block-end: 2em !important; }
			""";

	/** A font whose letters are a third wider than those of most. */
	private static final String WIDE_LETTERS = "* { letter-spacing: 0.17em !important; }";

	/** Replaces the styles of the reader's own. */
	private static final String STYLE = """
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(arguments[0]);
			document.adoptedStyleSheets = [sheet];
			""";

	private final Tab tab;

	private final ShippedSite site;

	private final String path;

	private final List<String> found = new ArrayList<>();

	private String window = "";

	PageVisit(Tab tab, ShippedSite site, String path) {
		this.tab = tab;
		this.site = site;
		this.path = path;
	}

	/** All that is wrong with a page for visitors, each with the window and the check. */
	List<String> asVisitor() {
		boolean ofAKind = this.site.kinds().contains(this.path);
		if (ofAKind) {
			open(WIDE);
		}
		open(NARROW);
		find(PageCheck.REFLOW, PageCheck.TARGETS, PageCheck.FOCUS, PageCheck.UNDERLINES, PageCheck.BORDERS);
		note("axe", ofAKind ? Axe.checkWithout(this.tab, CONTRAST.get(0)) : Axe.check(this.tab, OF_WIDTH));
		bearsStyles(SPACED, WIDE_LETTERS);
		for (int width : new int[] { NARROW, 360, 768, WIDE }) {
			turn(width);
			find(PageCheck.PARTED);
		}
		turn(NARROW, "prefers-color-scheme", "dark");
		find(PageCheck.UNDERLINES, PageCheck.BORDERS);
		note("axe", Axe.checkAlike(this.tab, CONTRAST));
		turn(WIDE, "prefers-color-scheme", "light");
		note("axe", ofAKind ? Axe.check(this.tab) : Axe.checkAlike(this.tab));
		print();
		if (ofAKind) {
			lookCloser();
		}
		return this.found;
	}

	/** All that is wrong with a page for editors. */
	List<String> asEditor() {
		open(NARROW);
		find(PageCheck.REFLOW);
		note("axe", Axe.checkAlike(this.tab));
		turn(NARROW, "prefers-color-scheme", "dark");
		note("axe", Axe.checkAlike(this.tab));
		turn(WIDE, "prefers-color-scheme", "dark");
		note("axe", Axe.checkAlike(this.tab));
		turn(WIDE, "prefers-color-scheme", "light");
		note("axe", Axe.check(this.tab));
		return this.found;
	}

	private void open(int width) {
		turn(width, "prefers-color-scheme", "light");
		this.tab.open(this.path);
		note("shift", shifts());
		find(PageCheck.STORAGE);
		List<Request> requests = Request.in(this.tab.log("performance")).toList();
		note("request", requests.isEmpty() ? List.of("none was seen") : requests.stream()
			.filter((request) -> !request.address().startsWith(this.site.at("/")) || !TYPES.contains(request.type()))
			.map(Request::toString)
			.toList());
		note("console",
				this.tab.log("browser")
					.stream()
					.filter((line) -> !this.path.equals(ShippedSite.MISSING) || !line.contains("404"))
					.toList());
		note("cookie", this.tab.cookies());
	}

	/**
	 * A busy browser shows a page half read once in a thousand visits. What is a fault of
	 * the page shows again to who has nothing of it yet.
	 */
	private List<String> shifts() {
		List<String> shifts = this.tab.linesLater(Script.of("shifts"));
		if (!shifts.isEmpty()) {
			this.tab.openAfresh(this.path);
			shifts = this.tab.linesLater(Script.of("shifts"));
		}
		return shifts;
	}

	private void print() {
		for (int paper : PAPERS) {
			this.tab.wide(paper);
			this.tab.onPaper();
			this.window = "paper " + paper;
			find(PageCheck.PAPER);
		}
	}

	private void lookCloser() {
		turn(WIDE, "prefers-color-scheme", "dark");
		note("axe", Axe.checkAlike(this.tab));
		turn(WIDE, "prefers-contrast", "more", "prefers-color-scheme", "dark");
		note("axe", Axe.checkAlike(this.tab, MORE_CONTRAST));
		turn(WIDE, "prefers-contrast", "more", "prefers-color-scheme", "light");
		note("axe", Axe.checkAlike(this.tab, MORE_CONTRAST));
		turn(WIDE, "prefers-reduced-motion", "reduce");
		find(PageCheck.MOTION);
		turn(WIDE);
		find(PageCheck.TARGETS, PageCheck.FOCUS);
		bearsStyles(SPACED);
		note("printed", Printed.of(this.tab.pdf(8.5, 11)).lacks(this.tab.lines(Printed.TEXTS)));
		this.tab.zoomed(NARROW, 4);
		this.window = "zoomed";
		find(PageCheck.REFLOW);
		this.tab.run(Script.of("long-words"));
		for (int width : new int[] { NARROW, WIDE }) {
			turn(width);
			this.window += " with long words";
			find(PageCheck.REFLOW);
		}
	}

	private void bearsStyles(String... styles) {
		for (String style : styles) {
			this.tab.run(STYLE, style);
			PageCheck.find(this.tab, PageCheck.REFLOW).forEach((line) -> note("styled with " + style, List.of(line)));
		}
		this.tab.run(STYLE, "");
	}

	/** Makes the window as wide, and the visitor one who prefers this. */
	private void turn(int width, String... features) {
		this.tab.wide(width);
		this.tab.media(features);
		this.window = width + " " + String.join(" ", features);
	}

	private void find(PageCheck... checks) {
		PageCheck.find(this.tab, checks).forEach((line) -> this.found.add(where() + line));
	}

	private void note(String check, List<String> lines) {
		lines.forEach((line) -> this.found.add(where() + check + ": " + line));
	}

	private String where() {
		return this.path + " " + this.window + " ";
	}

}
