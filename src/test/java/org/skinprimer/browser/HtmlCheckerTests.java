package org.skinprimer.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.OnShippedSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The HTML of each page is right, by the checker of the people who write the standard.
 */
@OnShippedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlCheckerTests {

	private static final String WRONG = "what-is-wrong";

	private final List<String> found = new ArrayList<>();

	@BeforeAll
	void check(@LocalServerPort int port, @TempDir Path folder) {
		ShippedSite site = new ShippedSite(port);
		List<Path> files = new ArrayList<>();
		site.pages().forEach((path) -> files.add(HtmlChecker.write(folder, path, site.plainly().get(path).body())));
		site.desk()
			.forEach((path) -> files.add(HtmlChecker.write(folder, path, site.plainlyForEditors().get(path).body())));
		files.add(HtmlChecker.write(folder, WRONG, "<!DOCTYPE html><title>Wrong</title><p><li>No list</p>"));
		this.found.addAll(HtmlChecker.check(files));
	}

	@Test
	void findsNothingOnAnyPage() {
		assertThat(this.found).allMatch((line) -> line.contains(WRONG));
	}

	@Test
	void findsWhatIsWrong() {
		assertThat(this.found).anyMatch((line) -> line.contains(WRONG));
	}

}
