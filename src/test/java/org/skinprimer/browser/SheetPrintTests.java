package org.skinprimer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.load.SiteReader;
import org.skinprimer.paper.Sheet;
import org.skinprimer.paper.SheetSize;

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

	@TestFactory
	Stream<DynamicTest> eachSheetTakesItsPageAndNoMoreThanIsCounted(Tab tab) {
		return this.content.articles()
			.stream()
			.flatMap((page) -> Arrays.stream(SheetSize.values())
				.map((size) -> dynamicTest(size + " " + page.path(), () -> print(page, size, tab))));
	}

	private void print(Page page, SheetSize size, Tab tab) {
		tab.open("/take-home/sheet" + page.path() + "?size=" + size.name().toLowerCase(java.util.Locale.ROOT));
		// The width of A4, less the margins.
		tab.wide(718);
		tab.onPaper();
		double height = Double.parseDouble(tab.lines(HEIGHT).get(0));
		double counted = size.height(size.shown(Sheet.of(page, this.content.shared().urgency())));
		assertThat(height).isLessThanOrEqualTo(counted).isGreaterThan(0.8 * counted);
		pages(tab, size.pages());
	}

	/** What fits on a paper as narrow as A4 and as low as Letter fits on both. */
	private static void pages(Tab tab, int most) {
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
	void whateverSomebodyWritesOnItTheSheetStaysOnItsPage(Tab tab) {
		tab.open("/take-home/sheet" + longest().path() + HOSTILE);
		assertThat(tab.find(".sheet__clinic").getText()).startsWith("<b> Wide").contains("…");
		assertThat(pages(tab.pdf(8.27, 11.69))).isEqualTo(1);
		assertThat(pages(tab.pdf(8.5, 11))).isEqualTo(1);
	}

	private Page longest() {
		return this.content.articles()
			.stream()
			.max(java.util.Comparator
				.comparing((page) -> SheetSize.NORMAL.height(Sheet.of(page, this.content.shared().urgency()))))
			.orElseThrow();
	}

}
