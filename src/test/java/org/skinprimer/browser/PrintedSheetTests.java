package org.skinprimer.browser;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sheets to take along are short, however much is answered. */
@InChromium
class PrintedSheetTests {

	@ParameterizedTest
	@CsvSource({ "8.27, 11.69", "8.5, 11" })
	void theSheetOfADecisionTakesTwoPagesAtMost(double width, double height, Tab tab, ShippedSite site)
			throws IOException {
		String longest = site.pages()
			.stream()
			.filter((path) -> path.startsWith("/decide/sheet?lean"))
			.findFirst()
			.orElseThrow();
		tab.open(longest);
		assertThat(pages(tab.pdf(width, height))).isLessThanOrEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "8.27, 11.69", "8.5, 11" })
	void theSheetForTheClinicTakesOnePage(double width, double height, Tab tab, ShippedSite site) throws IOException {
		StringBuilder all = new StringBuilder("/preparation/tell-your-clinic/sheet?");
		site.plainly().page("/preparation/tell-your-clinic").select("form.tell__form input").forEach((input) -> {
			boolean isNote = input.attr("type").equals("text");
			all.append(input.attr("name")).append('=').append(isNote ? "abcdefghi+".repeat(6) : "yes").append('&');
		});
		tab.open(all.toString());
		assertThat(tab.lines("return [...document.querySelectorAll('.told li')].map((line) => line.textContent)"))
			.hasSizeGreaterThan(15);
		assertThat(pages(tab.pdf(width, height))).isEqualTo(1);
		tab.open("/preparation/tell-your-clinic/sheet?sores=yes");
		assertThat(pages(tab.pdf(width, height))).isEqualTo(1);
	}

	private static int pages(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
	}

}
