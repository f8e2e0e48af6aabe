package org.skinprimer.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The axe rules for accessible pages, run in the page that a tab shows. */
final class Axe {

	/** A rule of WCAG 2.2 that has to be asked for. */
	private static final Map<String, Object> TARGETS = Map.of("target-size", Map.of("enabled", true));

	/**
	 * Stands ready in each new page, and is not run before it is wanted: a page is drawn
	 * as for visitors. To hand it to each page that is there takes a third of a second.
	 */
	static final String READY = "window.readyAxe = () => {" + Script.ofAxe() + Script.of("axe-colors") + "};";

	private static final String ALIKE = Script.of("axe-alike");

	private static final String RUN = Script.of("axe-run");

	private Axe() {
	}

	/** Runs each rule of WCAG 2.2 A and AA, and those that axe calls best practice. */
	static List<String> check(Tab tab) {
		return run(tab, Map.of("rules", TARGETS), "*");
	}

	/** Runs all of these but one. */
	static List<String> checkWithout(Tab tab, String rule) {
		Map<String, Object> rules = new HashMap<>(TARGETS);
		rules.put(rule, Map.of("enabled", false));
		return run(tab, Map.of("rules", rules), "*");
	}

	/** Runs some rules only. */
	static List<String> check(Tab tab, List<String> rules) {
		return run(tab, Map.of("runOnly", rules), "*");
	}

	/**
	 * Runs all rules, but measures the contrast of one of the elements that look alike:
	 * on a long page, that is a tenth of the work.
	 */
	static List<String> checkAlike(Tab tab) {
		tab.run(ALIKE);
		return run(tab, Map.of("rules", TARGETS), "[data-first]");
	}

	/** Runs some rules in the same way. */
	static List<String> checkAlike(Tab tab, List<String> rules) {
		tab.run(ALIKE);
		return run(tab, Map.of("runOnly", rules), "[data-first]");
	}

	private static List<String> run(Tab tab, Map<String, Object> choice, String measured) {
		Map<String, Object> options = new HashMap<>(choice);
		options.put("preload", false);
		options.put("resultTypes", List.of("violations"));
		tab.run("window.axe || readyAxe()");
		return tab.linesLater(RUN, options, measured);
	}

}
