package org.skinprimer.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a browser can tell of the page that a tab shows: a script of the same name finds a
 * line for each mistake.
 */
enum PageCheck {

	/**
	 * Nothing stands outside the window, is cut off, or is out of the keyboard's reach.
	 */
	REFLOW,

	/** No number stands on another line than its unit. */
	PARTED,

	/** Each link and button is large enough for an unsteady finger. */
	TARGETS,

	/** Who goes by keyboard always sees where they are. */
	FOCUS,

	/** The lines under words can be seen. */
	UNDERLINES,

	/** The edges of notices, buttons and fields can be seen. */
	BORDERS,

	/**
	 * All that a page says is there under print media, and links tell their addresses.
	 */
	PAPER,

	/** Nothing moves for those who asked for less motion. */
	MOTION,

	/** Nothing is stored in the browser. */
	STORAGE;

	private String script() {
		String script = Script.of(name().toLowerCase(Locale.ROOT));
		return switch (this) {
			case PAPER -> Script.of("texts") + script;
			case UNDERLINES, BORDERS -> Script.of("contrast") + script;
			default -> script;
		};
	}

	/**
	 * What some checks find on the page, each line with the name of its check before it.
	 */
	static List<String> find(Tab tab, PageCheck... checks) {
		return tab.lines(Arrays.stream(checks)
			.map((check) -> "['" + check.name().toLowerCase(Locale.ROOT) + "', () => {" + check.script() + "}]")
			.collect(Collectors.joining(",", "return [",
					"].flatMap(([name, check]) => check().map((line) => name + ': ' + line));")));
	}

}
