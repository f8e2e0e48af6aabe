package org.skinprimer.live;

import org.skinprimer.contentcache.ContentCache;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lends the one cache of the content to all who read it. */
@Configuration(proxyBeanMethods = false)
class ContentCaching {

	@Bean
	ContentCache contentCache(ContentSettings settings) {
		return ContentCache.in(settings.cache());
	}

}
