package org.skinprimer.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinprimer.OnTestSite;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many sections a site has, and whatever their names, its pages hold.
 * {@code -Dsections.all} tries each count.
 */
@OnTestSite
@ExtendWith(ChromiumExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SectionsTests {

	/** Of 1 to 40 letters, one of them in one piece. */
	private static final List<String> NAMES = List.of("Q", "Cost", "Chemical peels and what to expect of them",
			"Before", "During the visit", "Aftercareaftercareaftercareaftercareafte", "FAQ", "Results over months",
			"About us");

	@Autowired
	private SharedContent content;

	static List<Integer> counts() {
		return (System.getProperty("sections.all") == null) ? List.of(1, 6, 9) : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
	}

	@ParameterizedTest
	@MethodSource("counts")
	void nothingIsCutAndAxeFindsNothing(int count, Tab tab) {
		this.content.write(site(count));
		List<String> found = new ArrayList<>();
		for (String path : List.of("/", "/s" + count)) {
			tab.media();
			tab.wide(1280);
			tab.open(path);
			assertThat(
					tab.lines("return [...document.querySelectorAll('.site-nav a')].map((link) => link.textContent)"))
				.hasSize(count);
			for (int width : new int[] { 320, 768, 1280 }) {
				tab.wide(width);
				PageCheck.find(tab, PageCheck.REFLOW, PageCheck.TARGETS)
					.forEach((line) -> found.add(path + " " + width + " " + line));
				Axe.checkAlike(tab).forEach((line) -> found.add(path + " " + width + " axe: " + line));
			}
		}
		assertThat(found).isEmpty();
	}

	private static String site(int count) {
		StringBuilder settings = new StringBuilder("-- settings --\nphone: \"+1 555 010 0199\"\nlogo: logo.svg\n"
				+ "booking: https://book.example/\naddress: 1 Oak Street\nsections:\n");
		StringBuilder pages = new StringBuilder("""
				-- logo.svg --
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 40"><path d="M0 0h900v40z"/></svg>
				""");
		for (int at = 1; at <= count; at++) {
			String name = NAMES.get(at - 1);
			String title = name.substring(0, Math.min(name.length(), 40));
			settings.append("  - {folder: s").append(at).append(", name: '").append(title).append("'}\n");
			for (String page : List.of("index", "a")) {
				pages.append("-- s" + at + "/" + page + ".md --\n---\ntitle: '" + title + page.replace("index", "")
						+ "'\ndescription: A part of a site that is only there for tests of the program.\n---\nText.\n");
			}
		}
		return settings.append(pages).toString();
	}

}
