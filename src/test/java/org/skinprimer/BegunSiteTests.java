package org.skinprimer;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skinprimer.live.SharedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** That the site which the program writes to begin with is whole. */
@OnTestSite
class BegunSiteTests {

	private static final Path FILES = Path.of("src/main/resources/init");

	@BeforeAll
	static void write(@Autowired SharedContent content) throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.walk(FILES)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = FILES.relativize(file).toString().replace('\\', '/');
				text.append("-- ").append(name).append(" --\n").append(Files.readString(file));
			}
		}
		content.write(text.toString());
	}

	@Test
	void eachPageAnswersAndLeadsOn(@LocalServerPort int port) {
		Map<String, HttpResponse<String>> answers = new RunningSite(port).crawl("/", "/plan?date=2027-05-14",
				"/take-home/pack?before=your-visit", "/take-home/sheets/visit", "/search?q=medicines");
		assertThat(answers).hasSizeGreaterThan(25)
			.containsKeys("/before/your-visit", "/after/first-day", "/plan", "/checklists", "/about/contact",
					"/glossary", "/take-home/sheet/after/first-day");
		answers.forEach((address, answer) -> {
			assertThat(answer.statusCode()).as(address).isEqualTo(200);
			assertThat(answer.body()).as(address)
				.doesNotContainIgnoringCase("skin primer")
				.doesNotContainPattern(TreatmentWordsTests.SUBJECT);
		});
		assertThat(Jsoup.parse(answers.get("/about").body()).select(".site-footer__nav a").eachText()).containsExactly(
				"Who stands behind these pages", "How to reach us", "Privacy: what we keep of you",
				"My dates, before and after the visit", "A to Z", "Glossary", "Guides to take home");
		assertThat(answers.get("/plan?date=2027-05-14").body()).contains("Friday, May 7, 2027");
	}

}
