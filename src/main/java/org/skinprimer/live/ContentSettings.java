package org.skinprimer.live;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the articles are.
 *
 * @param folder the content folder
 */
@ConfigurationProperties("skinprimer.content")
record ContentSettings(@DefaultValue("content") Path folder) {
}
