package org.skinprimer.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.MovableClock;
import org.skinprimer.TestContent;
import org.skinprimer.content.Site;
import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.live.BackgroundWork;
import org.skinprimer.live.LiveSite;
import org.skinprimer.load.SiteReader;

import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

/** That the index keeps up with the site, whatever goes wrong. */
@Timeout(30)
class SiteIndexingTests {

	@Test
	void theFirstIndexIsMadeEvenIfItFailsOnce(@TempDir Path folder) throws IOException {
		TestContent.write(folder, """
				-- after/scar.md --
				---
				title: Acne scars
				description: A page that is only there so that a search for its words can find it or not.
				---
				A scar is a mark.
				""");
		Site site = spy(new SiteReader(folder).read(IndexedContent.NOW));
		willThrow(new IllegalStateException("once")).willCallRealMethod().given(site).pages();
		LiveSite live = mock(LiveSite.class);
		given(live.current()).willReturn(site);
		try (SiteIndexing indexing = new SiteIndexing(live, List.of(), ContentCache.none(),
				new BackgroundWork(new MovableClock()))) {
			indexing.request();
			await().until(() -> indexing.find(SearchQuery.of("scars"), site).isPresent());
		}
	}

}
