package org.skinprimer.cache;

import org.junit.jupiter.api.Test;
import org.skinprimer.content.Site;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class PageCacheTests {

	@Test
	void aLateRequestWithTheSiteBeforeTakesNothingFromTheNextOne() {
		PageCache cache = new PageCache(new CacheSettings(DataSize.ofMegabytes(8), 0));
		Site before = mock(Site.class);
		Site now = mock(Site.class);
		PageCache.Key old = cache.key("/", before);
		PageCache.Key current = cache.key("/", now);
		assertThat(current.edition()).isGreaterThan(old.edition());
		assertThat(cache.key("/", before)).isEqualTo(old);
		assertThat(cache.key("/", now)).isEqualTo(current);
	}

}
