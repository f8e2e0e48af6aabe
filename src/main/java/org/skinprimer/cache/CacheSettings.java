package org.skinprimer.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pages are kept.
 *
 * @param memory how much memory the kept pages may take; never more than a quarter of the
 * heap
 * @param warm how many pages are made ready ahead of visitors, none with 0
 */
@ConfigurationProperties("skinprimer.cache")
record CacheSettings(@DefaultValue("64MB") DataSize memory, @DefaultValue("200") int warm) {

	/** The bytes that the kept pages may take. */
	long bytes() {
		return Math.max(0, Math.min(this.memory.toBytes(), Runtime.getRuntime().maxMemory() / 4));
	}

}
