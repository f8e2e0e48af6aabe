package org.skinprimer.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands around each page. */
class LayoutTests {

	@TempDir
	Path folder;

	@Test
	void aFooterLinkThatIsNoAddressIsLeftOut() {
		TestContent.write(this.folder, """
				-- settings --
				sections: [{folder: after, name: After}]
				footer: [after, https://skin.example/after, /nowhere, /after]
				""");
		Site site = new SiteReader(this.folder).read(Instant.EPOCH);
		Layout layout = Layout.of(site, PagePath.HOME, new Assets(), (key) -> key, (made) -> Optional.empty());
		assertThat(layout.footer()).extracting(MenuItem::address).containsExactly("/after");
		assertThat(new SiteReader(this.folder).inspect(Instant.EPOCH).problems()).hasSize(3);
	}

}
