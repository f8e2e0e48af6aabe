package org.skinprimer.browser;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A page asks nothing of the visitor: no other host, no script, no cookie. */
@InChromium
class NothingAskedTests {

	@Test
	void noRequestLeavesTheSiteOrAsksForAScriptAndTheConsoleStaysEmpty(Tab tab, ShippedSite site) {
		List<Request> requests = new ArrayList<>();
		for (String path : site.pages()) {
			tab.open(path);
			tab.run("window.scrollTo(0, document.body.scrollHeight)");
			Request.in(tab.log("performance")).forEach(requests::add);
			List<String> console = new ArrayList<>(tab.log("browser"));
			console.removeIf((line) -> path.equals(ShippedSite.MISSING) && line.contains("404"));
			assertThat(console).as(path).isEmpty();
		}
		assertThat(requests).hasSizeGreaterThan(site.pages().size())
			.allSatisfy((request) -> assertThat(request.address()).startsWith(site.at("/")))
			.allSatisfy((request) -> assertThat(request.type()).isIn("Document", "Stylesheet", "Image", "Other"));
	}

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

	@Test
	void noCookieIsSetAndNothingIsStored(Tab tab, ShippedSite site) {
		for (String path : site.kinds()) {
			tab.open(path);
			assertThat(tab.run("return localStorage.length + sessionStorage.length")).as(path).isEqualTo(0L);
		}
		assertThat(tab.cookies()).isEqualTo(List.of());
	}

}
