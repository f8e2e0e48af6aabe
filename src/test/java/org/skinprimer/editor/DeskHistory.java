package org.skinprimer.editor;

import org.skinprimer.history.Revisions;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Three versions of a page and one of the home page. */
@TestConfiguration(proxyBeanMethods = false)
public class DeskHistory {

	@Bean
	@Primary
	Revisions revisions() {
		return new FakeRevisions().add("/glossary.yaml", "glossary.yaml", "- id: dot")
			.add("/after/old", "Old", "Gone.")
			.add("/", "Home", "Welcome.")
			.add("/after/page", "A page", text("day"))
			.add("/after/page", "A page", text("<i>week</i>"))
			.add("/after/page", "A page", text("<i>week</i>").replace("\n", "\r\n"));
	}

	static String text(String word) {
		return "\nWait a " + word + " & <b>rest</b> your skin, please.\n\n\n" + "Line.\n".repeat(41);
	}

}
