package org.skinprimer.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.selenium.AxeBuilder;

/** The axe rules for accessible pages, run in the page that a tab shows. */
final class Axe {

	/**
	 * Marks the first of all elements that look alike: they, and all that they are in,
	 * have the same name, class, colors and font, and so the same contrast.
	 */
	private static final String MARK = """
			const kinds = new Map();
			const numbers = new Map();
			for (const element of document.querySelectorAll('*')) {
				const style = getComputedStyle(element);
				const kind = [numbers.get(element.parentElement), element.localName, element.getAttribute('class'),
					element.matches(':disabled, [aria-disabled]'), element.checkVisibility(), style.position, style.color,
					style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode,
					style.clipPath, style.fontSize, style.fontWeight, style.textShadow, style.webkitTextStroke,
					[...element.childNodes].some((node) => node.nodeType === 3 && /[\\p{L}\\p{N}]{2}/u.test(node.data))].join('|');
				if (!kinds.has(kind)) kinds.set(kind, [kinds.size, element]);
				numbers.set(element, kinds.get(kind)[0]);
			}
			document.querySelectorAll('[data-first]').forEach((element) => element.removeAttribute('data-first'));
			kinds.forEach(([, element]) => element.setAttribute('data-first', ''));
			""";

	/** Runs rules and returns what they found, a line for each element. */
	private static final String RUN = """
			const done = arguments[arguments.length - 1];
			const selector = arguments[1];
			axe.configure({rules: ['color-contrast', 'color-contrast-enhanced'].map((id) => ({id, selector}))});
			axe.run(document, arguments[0]).then((results) => done(results.violations.flatMap((rule) =>
				rule.nodes.map((node) => rule.id + ' ' + node.target.join(' ') + ': '
					+ (node.any.concat(node.all, node.none)[0] || {message: rule.help}).message))));
			""";

	/** A rule of WCAG 2.2 that has to be asked for. */
	private static final Map<String, Object> TARGETS = Map.of("target-size", Map.of("enabled", true));

	private static final String SCRIPT = script();

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
	static List<String> check(Tab tab, String... rules) {
		return run(tab, Map.of("runOnly", List.of(rules)), "*");
	}

	/**
	 * Runs all or some rules as well, but measures the contrast of one of the elements
	 * that look alike: on a long page, that is a tenth of the work.
	 */
	static List<String> checkAgain(Tab tab, String... rules) {
		tab.run(MARK);
		return run(tab, (rules.length > 0) ? Map.of("runOnly", List.of(rules)) : Map.of("rules", TARGETS),
				"[data-first]");
	}

	private static List<String> run(Tab tab, Map<String, Object> choice, String measured) {
		Map<String, Object> options = new HashMap<>(choice);
		options.put("preload", false);
		options.put("resultTypes", List.of("violations"));
		if (Boolean.FALSE.equals(tab.run("return 'axe' in window"))) {
			tab.run(SCRIPT);
		}
		return tab.linesLater(RUN, options, measured);
	}

	private static String script() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
