package org.skinprimer.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.skinprimer.brand.Style;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The stylesheets that are sent say what those say that were written. */
@InChromium
class StylesTests {

	private static final Map<String, List<String>> WRITTEN = Map.of("skinprimer",
			List.of("tokens", "base", "layout", "components", "words"), "wide", List.of("wide"), "print",
			List.of("paper", "print"), "contrast", List.of("contrast"), "pages", List.of("pages"), "desk",
			List.of("desk", "guide"));

	/** All rules of a stylesheet; in the values of properties of ours, space is kept. */
	private static final String RULES = """
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(arguments[0]);
			const plain = (css) => css.replace(/\\s+/g, ' ').replace(/ ?([,:;()]) ?/g, '$1');
			const text = (rule) => rule.cssRules && rule.cssRules.length
				? [plain(rule.cssText.slice(0, rule.cssText.indexOf('{'))), ...[...rule.cssRules].flatMap(text)]
				: [plain(rule.cssText)];
			return [...sheet.cssRules].flatMap(text);
			""";

	@Test
	void theCompactStylesHaveTheSameRules(Tab tab, ShippedSite site) throws IOException {
		tab.asEditor();
		tab.open("/editor");
		Style style = new SiteReader(Path.of("content")).read(Instant.now()).settings().brand().style();
		Map<String, String> ofSite = Map.of("skinprimer", style.screen(), "contrast", style.contrast());
		List<String> sheets = tab.lines("return [...document.styleSheets].map((sheet) => sheet.href)");
		assertThat(sheets).hasSize(WRITTEN.size());
		for (String sheet : sheets) {
			String path = sheet.substring(site.at("").length());
			StringBuilder written = new StringBuilder();
			String name = path.replaceAll("/assets/|\\..*", "");
			for (String part : WRITTEN.get(name)) {
				written.append(Files.readString(Path.of("src/main/resources/css", part + ".css")));
			}
			written.append(ofSite.getOrDefault(name, ""));
			List<String> rules = tab.lines(RULES, written.toString());
			assertThat(rules).hasSizeGreaterThan(path.matches(".*(contrast|wide).*") ? 10 : 50);
			assertThat(tab.lines(RULES, site.plainly().get(path).body())).isEqualTo(rules);
		}
	}

}
