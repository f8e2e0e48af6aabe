package org.skinprimer.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skinprimer.RunningSite;
import org.skinprimer.TestContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.Waiting.until;

/** Pages are ready before visitors ask. */
@Timeout(60)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "skinprimer.cache.warm=100")
@ContextConfiguration(initializers = PageWarmerTests.Content.class)
class PageWarmerTests {

	private final PageCache cache;

	PageWarmerTests(@Autowired PageCache cache) {
		this.cache = cache;
	}

	@Test
	void eachPageIsReadyAfterTheStartAndAfterEachChange(@LocalServerPort int port,
			@Value("${skinprimer.content.folder}") Path folder) throws IOException {
		until(() -> this.cache.addresses().contains("/take-home"));
		assertThat(this.cache.addresses()).contains("/", "/after", "/after/one", "/after/two", "/glossary", "/a-to-z",
				"/sources");
		assertThat(this.cache.addresses()).filteredOn((address) -> address.endsWith(".css")).hasSizeGreaterThan(3);

		RunningSite site = new RunningSite(port);
		String etag = site.get("/after/one").headers().firstValue("ETag").orElseThrow();
		String other = site.get("/after/two").headers().firstValue("ETag").orElseThrow();
		Path file = folder.resolve("after/one.md");
		Files.writeString(file, Files.readString(file).replace("Old words.", "New words."));
		until(() -> site.get("/after/one").body().contains("New words."));
		assertThat(site.send("GET", "/after/one", "If-None-Match", etag).statusCode()).isEqualTo(200);
		assertThat(site.send("GET", "/after/two", "If-None-Match", other).statusCode()).isEqualTo(304);

		Files.delete(folder.resolve("after/two.md"));
		until(() -> site.get("/after/two").statusCode() == 410);
		until(() -> !this.cache.addresses().contains("/after/two"));
	}

	/** Two pages of one section. */
	static class Content extends TestContent {

		Content() {
			super("""
					-- after/one.md --
					---
					title: One page
					description: A page of a site that is only there for tests of the program.
					published: 2026-11-22
					---
					Old words.
					-- after/two.md --
					---
					title: Another page
					description: Another page of a site that is only there for tests of the program.
					published: 2026-11-22
					---
					More words.
					""" + PageCacheFilterTests.LISTS);
		}

	}

}
