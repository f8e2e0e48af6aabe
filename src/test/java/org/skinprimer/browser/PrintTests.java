package org.skinprimer.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a printout lacks is noticed, before and after it is printed. */
@InChromium
class PrintTests {

	@Test
	void aTextThatIsNotPrintedIsMissed(Tab tab) {
		tab.open("/about");
		List<String> texts = tab.lines(Printed.TEXTS);
		tab.run("document.querySelector('main .prose').hidden = true");
		assertThat(Printed.of(tab.pdf(8.5, 11)).lacks(texts)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			paper: hidden           | display: none
			paper: hidden           | visibility: hidden
			paper: hidden           | opacity: 0
			paper: hidden           | content-visibility: hidden
			paper: cut off by p     | height: 5px; overflow: hidden
			paper: cut off by p     | width: 50px; white-space: nowrap; overflow: clip
			paper: without room     | font-size: 0
			paper: beside the sheet | position: absolute; left: -9999px
			paper: beside the sheet | white-space: nowrap
			""")
	void aTextThatWillNotBePrintedIsMissed(String line, String style, Tab tab) {
		tab.open("/about");
		tab.run("document.styleSheets[0].insertRule(`@media print { main .prose p { ${arguments[0]} } }`)", style);
		assertThat(PageCheck.find(tab, PageCheck.PAPER)).isEmpty();
		tab.wide(673);
		tab.onPaper();
		assertThat(PageCheck.find(tab, PageCheck.PAPER)).isNotEmpty().anyMatch((found) -> found.startsWith(line));
	}

	@Test
	void anAddressThatWillNotBePrintedIsMissed(Tab tab) {
		tab.open("/aftercare/first-24-hours");
		tab.onPaper();
		assertThat(PageCheck.find(tab, PageCheck.PAPER)).isEmpty();
		tab.run("document.styleSheets[0].insertRule('.sources a::after { content: none !important }')");
		assertThat(PageCheck.find(tab, PageCheck.PAPER)).isNotEmpty();
	}

}
