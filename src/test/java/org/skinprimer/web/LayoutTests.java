package org.skinprimer.web;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands around each page. */
class LayoutTests {

	@TempDir
	Path folder;

	@Test
	void aFooterLinkThatIsNoAddressIsLeftOut() {
		TestContent.write(this.folder, """
				-- site.yaml --
				name: Test site
				tagline: Words for tests.
				baseUrl: https://skin.example
				timeZone: America/New_York
				publisher: Testers
				sections: [{folder: after, name: After}]
				footer: [after, https://skin.example/after, /nowhere, /after]
				standingLine: General information.
				""");
		Site site = new SiteReader(this.folder).read(Instant.EPOCH);
		Layout frame = Layout.of(site, PagePath.HOME, new Assets(), (key) -> key);
		assertThat(frame.footer()).extracting(MenuItem::address).containsExactly("/after");
		assertThat(site.problems()).hasSize(3);
	}

}
