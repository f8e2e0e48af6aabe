package org.skinprimer.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.TestContent;
import org.skinprimer.launch.Step.State;
import org.skinprimer.load.SiteReader;
import org.skinprimer.problem.Problem;
import org.skinprimer.security.DeskLock;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What is to do before a site goes public. */
class ReadinessTests {

	private static final DeskLock LOCKED = DeskLock
		.of(Map.of("SKINPRIMER_EDITOR_PASSWORD", "four words without sense", "SKINPRIMER_EDITOR_REQUIREHTTPS", "true"));

	private static final String PAGE = """
			-- about/%s.md --
			---
			title: %s
			description: A page of a site that is only there for tests of the program.
			---
			%s
			""";

	private static final String READY = """
			-- settings --
			sections:
			  - folder: after
			    name: After
			emergency:
			  - number: "911"
			    where: United States
			footer: [/about/contact, /about/privacy, /about/terms]
			-- index.md --
			---
			title: Home
			description: The home page of a site that is only there for tests of the program.
			---
			Welcome.
			""" + PAGE.formatted("contact", "Contact us", "Write to [us](mailto:us@mill-street.clinic).")
			+ PAGE.formatted("privacy", "Your privacy", "We keep a log for 7 days.")
			+ PAGE.formatted("terms", "Use", "Text by Skin Primer,\nshortened. License: CC BY 4.0.");

	@TempDir
	Path folder;

	@Test
	void aSiteThatHasAllIsReady() throws IOException {
		Readiness ready = with("baseUrl: https://skin.example", "baseUrl: https://skin.mill-street.clinic");
		assertThat(ready.problems()).isEmpty();
		assertThat(ready.steps()).hasSize(10).allSatisfy((step) -> assertThat(step.state()).isEqualTo(State.DONE));
		assertThat(ready.open()).isZero();
	}

	@Test
	void theShippedSiteIsNotToldOfItsOwnName() {
		Readiness shipped = Readiness.of(new SiteReader(Path.of("content")).inspect(Instant.now()), LOCKED);
		assertThat(open(shipped)).containsExactly("Public address", "HTTPS", "Contact", "Privacy");
		assertThat(state(shipped, "Names left over")).isEqualTo(State.DONE);
		assertThat(state(shipped, "Emergency numbers")).isEqualTo(State.DONE);
		assertThat(shipped.problems()).extracting(Problem::toString)
			.anySatisfy((line) -> assertThat(line)
				.matches("about/contact\\.md:\\d+:\\d+: error: visitors read “this copy” .*"))
			.anySatisfy((line) -> assertThat(line)
				.matches("site\\.yaml:10:10: error: `baseUrl` is http://localhost:8080.*"));
	}

	@Test
	void aSiteOfAnotherNameIsToldWhereTheShippedOneStands() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("content"), this.folder);
		replace("site.yaml", "name: Skin Primer", "name: Mill Street");
		Readiness renamed = Readiness.of(new SiteReader(this.folder).inspect(Instant.now()), LOCKED);
		Step names = step(renamed, "Names left over");
		assertThat(names.finding()).isEqualTo("“Skin Primer” stands in 4 files");
		assertThat(names.problems()).extracting(Problem::file)
			.containsOnly("site.yaml", "index.md", "about/index.md", "about/use-these-guides.md");
		assertThat(names.problems()).noneMatch((problem) -> problem.hint().contains("CC BY"));
		assertThat(open(renamed)).contains("Publisher", "Names left over");
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost:8080, true", "https://192.168.1.4, true", "https://172.20.0.1, true",
			"https://intranet, true", "https://www.example.org, true", "https://[::1], true",
			"https://skin.mill-street.clinic, false", "https://172.32.0.1, false", "https://example.clinic, false" })
	void anAddressThatOthersCannotReachIsOpen(String baseUrl, boolean isOpen) throws IOException {
		Readiness site = with("baseUrl: https://skin.example", "baseUrl: " + baseUrl);
		assertThat(open(site).contains("Public address")).isEqualTo(isOpen);
		assertThat(open(site).contains("HTTPS")).isEqualTo(baseUrl.startsWith("http:"));
	}

	@ParameterizedTest
	@CsvSource({ "America/New_York, 911, DONE", "America/New_York, 999, OPEN", "Europe/London, 911, OPEN",
			"Europe/London, 999, DONE", "Europe/Vienna, 112, DONE", "Europe/Vienna, 911, OPEN",
			"Australia/Sydney, 000, DONE", "Pacific/Auckland, 911, OPEN", "Asia/Tokyo, 119, DONE", "UTC, 911, DONE" })
	void theFirstNumberIsThatOfTheCountry(String zone, String number, State state) throws IOException {
		Readiness site = with("America/New_York", zone, "\"911\"", "\"" + number + "\"");
		assertThat(state(site, "Emergency numbers")).isEqualTo(state);
	}

	@Test
	void theLanguageTellsTheCountryWhereTheZoneDoesNot() throws IOException {
		assertThat(state(with("timeZone: America/New_York", "timeZone: UTC\nlanguage: en-GB"), "Emergency numbers"))
			.isEqualTo(State.OPEN);
	}

	@Test
	void whatATextSaysOfAnotherCountryIsNamed() throws IOException {
		Readiness site = with("America/New_York", "Europe/London", "\"911\"", "\"999\"", "Welcome.",
				"Welcome. Call 911, or 555-911-12.\n\n2,911 people.");
		assertThat(step(site, "Emergency numbers").problems()).singleElement()
			.asString()
			.startsWith("index.md:5:15: warning: a number to call stands here that is not one of your country");
	}

	@Test
	void whoCannotBeReachedIsToldSo() throws IOException {
		assertThat(open(with("mailto:us@mill-street.clinic", "tel:911", "Write to", "Call"))).contains("Contact");
		assertThat(open(with("mailto:us@mill-street.clinic", "tel:+15550100"))).doesNotContain("Contact");
		assertThat(open(with("footer: [/about/contact, ", "phone: \"+1 555 010 0199\"\nfooter: [")))
			.doesNotContain("Contact");
		assertThat(open(with("footer: [/about/contact, /about/privacy, ", "footer: ["))).contains("Contact", "Privacy");
	}

	@ParameterizedTest
	@CsvSource({ "'', no password", "short, keeps the program", "twelve chars, fewer than 15",
			"aaaaaaaaaaaaaaaaaa, very few", "password1234567, everybody tries" })
	void aWeakPasswordIsNamedAndNeverShown(String password, String why) throws IOException {
		TestContent.writeOnly(this.folder, READY);
		Step lock = step(Readiness.of(new SiteReader(this.folder).inspect(Instant.now()),
				DeskLock.of(Map.of("SKINPRIMER_EDITOR_PASSWORD", password))), "Password of the desk");
		assertThat(lock.problems()).singleElement().asString().contains(why);
		assertThat(lock.finding()).contains(why);
		if (!password.isEmpty() && !password.equals("short")) {
			assertThat(lock.toString()).doesNotContain(password);
		}
	}

	/** The site that is ready, with some of its words replaced. */
	private Readiness with(String... words) throws IOException {
		TestContent.writeOnly(this.folder, READY);
		for (int at = 0; at < words.length; at += 2) {
			for (String file : List.of("site.yaml", "index.md", "about/contact.md")) {
				String text = Files.readString(this.folder.resolve(file));
				Files.writeString(this.folder.resolve(file), text.replace(words[at], words[at + 1]));
			}
		}
		return Readiness.of(new SiteReader(this.folder).inspect(Instant.now()), LOCKED);
	}

	private void replace(String file, String old, String now) throws IOException {
		Path path = this.folder.resolve(file);
		Files.writeString(path, Files.readString(path).replace(old, now));
	}

	private static List<String> open(Readiness readiness) {
		return readiness.steps().stream().filter((step) -> step.state() == State.OPEN).map(Step::name).toList();
	}

	private static State state(Readiness readiness, String name) {
		return step(readiness, name).state();
	}

	private static Step step(Readiness readiness, String name) {
		return readiness.steps().stream().filter((step) -> step.name().equals(name)).findFirst().orElseThrow();
	}

}
