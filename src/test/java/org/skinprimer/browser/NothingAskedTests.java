package org.skinprimer.browser;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A page asks nothing of the visitor: no other host, no script, no cookie. */
@InChromium
class NothingAskedTests {

	@Test
	void noPageHoldsAScript(ShippedSite site) {
		for (String path : site.pages()) {
			Document page = site.plainly().page(path);
			assertThat(page
				.select("script:not([type=application/ld+json]), [href~=(?i)^\\s*javascript:], iframe, object, embed"))
				.as(path)
				.isEmpty();
			assertThat(page.getAllElements()).as(path)
				.allMatch((element) -> element.attributes()
					.asList()
					.stream()
					.noneMatch((attribute) -> attribute.getKey().startsWith("on")));
		}
	}

}
