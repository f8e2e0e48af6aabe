package org.skinprimer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.SheetSet;
import org.skinprimer.content.Site;
import org.skinprimer.load.SiteReader;
import org.skinprimer.paper.Sheet;
import org.skinprimer.paper.SheetSize;
import org.skinprimer.shared.Checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Prints each sheet, and holds what is printed against what the check of the content
 * counts.
 */
@InChromium
class SheetPrintTests {

	private static final String HEIGHT = """
			const sheet = document.querySelector('.sheet');
			return [String(sheet.getBoundingClientRect().height / parseFloat(getComputedStyle(sheet).fontSize))];
			""";

	private static final String HOSTILE = "?clinic=%3Cb%3E%E2%80%AE" + "Wide%20%F0%9F%91%A9%F0%9F%8F%BD".repeat(300)
			+ "&phone=" + "0".repeat(300);

	private final Site content = new SiteReader(Path.of("content")).inspect(Instant.now()).site();

	/** By what stands behind the address of all sheets. */
	private final Map<String, Sheet> sheets = new LinkedHashMap<>();

	SheetPrintTests() {
		this.content.articles()
			.forEach((page) -> this.sheets.put(page.path().value(), Sheet.of(page, this.content.shared().urgency())));
		this.content.shared()
			.tools()
			.of(Checklists.FILE)
			.ifPresent((file) -> file.lists()
				.forEach((list) -> this.sheets.put(file.address(list), Sheet.of(list, this.content))));
	}

	@TestFactory
	Stream<DynamicTest> eachSheetTakesItsPageAndNoMoreThanIsCounted(Tab tab) {
		return this.sheets.keySet()
			.stream()
			.flatMap((path) -> Arrays.stream(SheetSize.values())
				.map((size) -> dynamicTest(size + " " + path, () -> print(path, size, tab))));
	}

	private void print(String path, SheetSize size, Tab tab) {
		tab.open("/take-home/sheet" + path + "?size=" + size.name().toLowerCase(Locale.ROOT));
		// The width of A4, less the margins.
		tab.wide(718);
		tab.onPaper();
		double height = Double.parseDouble(tab.lines(HEIGHT).get(0));
		double counted = size.height(size.shown(this.sheets.get(path)));
		assertThat(height).isLessThanOrEqualTo(counted).isGreaterThan(0.8 * counted);
		fitsBoth(tab, size.pages());
	}

	/** What fits on a paper as narrow as A4 and as low as Letter fits on both. */
	private static void fitsBoth(Tab tab, int most) {
		assertThat(pages(tab.pdf(8.27, 11))).isBetween(1, most);
	}

	private static int pages(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void aReadySetTakesTwoPagesAtMost(Tab tab) {
		assertThat(this.content.settings().pages().sheets()).isNotEmpty()
			.extracting(SheetSet::path)
			.allSatisfy((set) -> {
				tab.open(set.value());
				fitsBoth(tab, 2);
			});
	}

	@Test
	void whateverSomebodyWritesOnItTheSheetStaysOnItsPage(Tab tab) {
		String longest = this.sheets.keySet()
			.stream()
			.max(Comparator.comparing((path) -> SheetSize.NORMAL.height(this.sheets.get(path))))
			.orElseThrow();
		for (String path : new String[] { longest, "/checklists/preparation" }) {
			tab.open("/take-home/sheet" + path + HOSTILE);
			assertThat(tab.find(".sheet__clinic").getText()).startsWith("<b> Wide").contains("…");
			assertThat(pages(tab.pdf(8.27, 11.69))).isEqualTo(1);
			assertThat(pages(tab.pdf(8.5, 11))).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "aftercare=first-24-hours", "aftercare=first-24-hours&sources=no&size=large",
			"aftercare=first-24-hours&aftercare=warning-signs-when-to-call&preparation=preparing-your-skin&sources=no",
			"results=does-microneedling-reduce-pore-size&results=reading-before-and-after-photos&preparation=consultation-questions"
					+ "&procedure=what-happens-on-the-day&aftercare=recovery-day-by-day" })
	void aPackTakesAboutAsManyPagesAsItSays(String choice, Tab tab) {
		tab.open("/take-home/pack?" + choice);
		int told = Integer.parseInt(tab.find(".pack .lede").getText().replaceAll(".*about (\\d+) pages.*", "$1"));
		assertThat(pages(tab.pdf(8.5, 11))).isBetween(told - 1, told + 1);
	}

}
