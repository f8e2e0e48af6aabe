package org.skinprimer.markdown;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that rendering adds. */
class RenderedWordsTests {

	@Test
	void speakTheLanguageOfTheTextAsFarAsItIsKnown() {
		String html = new Markdown(Locale.forLanguageTag("la"))
			.read("> [!DO] Rest\n> Sleep [well](source:one).\n\n|A|\n|-|\n|B|", Texts.SITE)
			.html()
			.toString();
		assertThat(html).contains("aria-label=\"Fac: Rest\"", "<span class=\"notice__kind\">Fac</span>",
				"aria-label=\"Fons 1: Study one\"", "aria-label=\"Table\"");
	}

}
