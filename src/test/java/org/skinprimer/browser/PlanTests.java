package org.skinprimer.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The plan without a mouse, and on paper. */
@InChromium
class PlanTests {

	@TempDir
	Path folder;

	@Test
	void theTabKeyLeadsFromTheHomePageToASavedCalendarFile(Tab tab) {
		tab.saveInto(this.folder);
		tab.open("/");
		KeyboardTests.tabTo(tab, "main a[href=\"/plan\"]");
		tab.press(Keys.ENTER);
		await().untilAsserted(() -> assertThat(tab.address()).isEqualTo("/plan"));
		KeyboardTests.tabTo(tab, "summary");
		tab.press(Keys.ENTER, Keys.TAB);
		tab.write("14th of May, 2027");
		tab.press(Keys.ENTER);
		await().untilAsserted(() -> assertThat(tab.address()).startsWith("/plan?date="));
		KeyboardTests.tabTo(tab, ".plan__save a.button");
		tab.press(Keys.ENTER);
		Path file = this.folder.resolve("plan.ics");
		await().until(() -> Files.exists(file));
		assertThat(file).content().startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20270514");
	}

	@ParameterizedTest
	@CsvSource({ "8.27, 11.69", "8.5, 11" })
	void aPlanOfOneSessionFitsTwoPages(double width, double height, Tab tab) throws IOException {
		for (int days : new int[] { 100, 5, -3 }) {
			tab.open("/plan?date=" + LocalDate.now().plusDays(days));
			try (PDDocument document = Loader.loadPDF(tab.pdf(width, height))) {
				assertThat(document.getNumberOfPages()).as(days + " days away").isLessThanOrEqualTo(2);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "8.27, 11.69", "8.5, 11" })
	void eachChecklistHasAPageOfItsOwn(double width, double height, Tab tab) throws IOException {
		tab.open("/checklists");
		try (PDDocument document = Loader.loadPDF(tab.pdf(width, height))) {
			assertThat(document.getNumberOfPages()).isEqualTo(tab.lines("""
					return [...document.querySelectorAll('.checklist')].map((list) => list.textContent)""").size());
		}
	}

}
