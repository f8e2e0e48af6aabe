package org.skinprimer.web;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.content.Site;
import org.skinprimer.live.LiveSite;
import org.skinprimer.load.SiteReader;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class RequestSiteTests {

	@Test
	void aRequestKeepsItsSiteWhenAnotherBecomesCurrent(@TempDir Path folder) {
		TestContent.write(folder, "");
		SiteReader reader = new SiteReader(folder);
		Site first = reader.read(Instant.EPOCH);
		Site second = reader.read(Instant.EPOCH);
		LiveSite live = mock(LiveSite.class);
		given(live.current()).willReturn(first, second);
		RequestSite sites = new RequestSite(live);
		MockHttpServletRequest request = new MockHttpServletRequest();
		assertThat(sites.of(request)).isSameAs(first).isSameAs(sites.of(request));
		assertThat(sites.of(new MockHttpServletRequest())).isSameAs(second);
	}

}
