package org.skinprimer.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the articles are.
 *
 * @param folder the content folder
 * @param watch whether changes are served without a new start
 * @param poll how often to look for changes that the file system does not tell of; empty
 * to choose by the kind of drive
 * @param large with so many pages, the first visitors do not wait until all bodies are
 * read
 * @param cache a folder for what is kept of a large site for the next start
 */
@ConfigurationProperties("skinprimer.content")
record ContentSettings(@DefaultValue("content") Path folder, @DefaultValue("true") boolean watch,
		Optional<Duration> poll, @DefaultValue("500") int large, @DefaultValue("./data/cache") Path cache) {
}
