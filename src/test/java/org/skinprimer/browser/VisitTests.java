package org.skinprimer.browser;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Visits each page once. */
@InChromium
class VisitTests {

	@TestFactory
	Stream<DynamicTest> noMistakeIsOnAPageForVisitors(Tab tab, ShippedSite site) {
		return site.pages()
			.stream()
			.map((path) -> dynamicTest(path, () -> assertThat(new PageVisit(tab, site, path).asVisitor()).isEmpty()));
	}

	@TestFactory
	Stream<DynamicTest> noMistakeIsOnAPageForEditors(Tab tab, ShippedSite site) {
		tab.asEditor();
		List<String> desk = site.desk();
		return desk.stream()
			.map((path) -> dynamicTest(path, () -> assertThat(new PageVisit(tab, site, path).asEditor()).isEmpty()));
	}

}
