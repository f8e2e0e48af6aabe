package org.skinprimer.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each drawing has one for phones and one for wide windows, and they say the same. */
@InChromium
class WidePicturesTests {

	/** Each word of a drawing once, and what it says to those who cannot see it. */
	private static final String WORDS = """
			const words = [...document.querySelectorAll('text')].flatMap((text) => text.textContent.split(/\\s+/));
			return [...new Set(words)].sort().concat(
					[...document.querySelectorAll('title, desc')].map((text) => text.textContent));
			""";

	/** Words that are small, that leave the drawing, or that stand on others. */
	private static final String MISTAKES = """
			const texts = [...document.querySelectorAll('text')];
			const paper = document.documentElement.viewBox.baseVal;
			const box = (text) => text.getBBox();
			const meet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width
					&& Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < 14;
			const found = [];
			texts.forEach((text, index) => {
				const own = box(text);
				if (parseFloat(getComputedStyle(text).fontSize) < 14) found.push('small: ' + text.textContent);
				if (own.x < 4 || own.y < 4 || own.x + own.width > paper.width - 4
						|| own.y + own.height > paper.height - 4) found.push('outside: ' + text.textContent);
				texts.slice(index + 1).filter((other) => meet(own, box(other)))
						.forEach((other) => found.push('together: ' + text.textContent + ' | ' + other.textContent));
			});
			return found;
			""";

	@Test
	void eachDrawingHasAWideOneThatSaysTheSame(Tab tab, ShippedSite site) {
		Map<String, String> drawings = drawings(site);
		assertThat(drawings).hasSizeGreaterThan(10);
		drawings.forEach((phone, wide) -> {
			tab.open(phone);
			assertThat(tab.lines(MISTAKES)).as(phone).isEmpty();
			List<String> words = tab.lines(WORDS);
			tab.open(wide);
			assertThat(tab.lines(MISTAKES)).as(wide).isEmpty();
			assertThat(tab.lines(WORDS)).as(wide).isEqualTo(words).hasSizeGreaterThan(10);
		});
	}

	@Test
	void wordsThatDoNotFitAreNoticed(Tab tab, ShippedSite site) {
		tab.open(drawings(site).values().iterator().next());
		tab.run("document.querySelector('text').textContent += ' and so on'.repeat(20)");
		assertThat(tab.lines(MISTAKES)).singleElement().asString().startsWith("outside: ");
		tab.run("const texts = document.querySelectorAll('text'); texts[0].textContent = 'short';"
				+ "texts[0].setAttribute('y', texts[1].getAttribute('y'));"
				+ "texts[0].setAttribute('x', texts[1].getAttribute('x')); texts[1].style.fontSize = '13px'");
		assertThat(tab.lines(MISTAKES)).extracting((mistake) -> mistake.replaceFirst(":.*", ""))
			.containsExactly("together", "small");
	}

	/** The addresses of all drawings of articles, and of the wide ones. */
	private static Map<String, String> drawings(ShippedSite site) {
		Map<String, String> drawings = new TreeMap<>();
		for (String article : site.articles()) {
			for (Element figure : site.plainly().page(article).select(".figure:has(img)")) {
				drawings.put(figure.select("img").attr("src"), figure.select("source").attr("srcset"));
			}
		}
		return drawings;
	}

}
