package org.skinprimer.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.SiteForEditors;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The HTML of each page is right, by the checker of the people who write the standard.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = SiteForEditors.PASSWORD)
class HtmlCheckerTests {

	@Test
	void findsNothingOnAnyPage(@LocalServerPort int port, @TempDir Path folder) {
		ShippedSite site = new ShippedSite(port);
		List<Path> files = new ArrayList<>();
		site.pages().forEach((path) -> files.add(HtmlChecker.write(folder, path, site.plainly().get(path).body())));
		site.desk()
			.forEach((path) -> files.add(HtmlChecker.write(folder, path, site.plainlyForEditors().get(path).body())));
		assertThat(HtmlChecker.check(files)).isEmpty();
	}

	@Test
	void findsWhatIsWrong(@TempDir Path folder) {
		Path page = HtmlChecker.write(folder, "wrong", "<!DOCTYPE html><title>Wrong</title><p><li>No list</p>");
		assertThat(HtmlChecker.check(List.of(page))).isNotEmpty();
	}

}
