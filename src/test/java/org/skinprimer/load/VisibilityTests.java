package org.skinprimer.load;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

class VisibilityTests {

	private static final PagePath A = new PagePath("/aftercare/a");

	@TempDir
	Path folder;

	@Test
	void aDraftIsKeptBackWithoutAProblem() {
		Inspection site = with("draft: true").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().sections().get(0).articles()).isEmpty();
		assertThat(site.site().has(A)).isFalse();
	}

	@Test
	void aPageThatSaysItIsNoDraftIsServed() {
		Inspection site = with("draft: false").read();
		assertThat(addresses(site)).contains("/aftercare/a");
		assertThat(site.site().has(A)).isTrue();
	}

	@Test
	void aDraftStaysADraftWhateverItsDates() {
		Inspection site = with("draft: true\npublishOn: 2020-01-01\nexpiresOn: 2030-01-01").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
	}

	// New York is five hours behind UTC in winter and four in summer.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			publishOn: 2026-11-22            | 2026-11-22T04:59:59.999Z | false
			publishOn: 2026-11-22            | 2026-11-22T05:00:00Z     | true
			publishOn: 2026-07-01            | 2026-07-01T03:59:59Z     | false
			publishOn: 2026-07-01            | 2026-07-01T04:00:00Z     | true
			publishOn: 2026-11-22 09:30      | 2026-11-22T14:29:59Z     | false
			publishOn: 2026-11-22 09:30      | 2026-11-22T14:30:00Z     | true
			publishOn: 2026-11-22T09:30:15   | 2026-11-22T14:30:14Z     | false
			publishOn: 2026-11-22T09:30:15   | 2026-11-22T14:30:15Z     | true
			expiresOn: 2026-11-22            | 2026-11-22T04:59:59.999Z | true
			expiresOn: 2026-11-22            | 2026-11-22T05:00:00Z     | false
			expiresOn: 2026-11-22 09:30      | 2026-11-22T14:29:59Z     | true
			expiresOn: 2026-11-22 09:30      | 2026-11-22T14:30:00Z     | false
			expiresOn: 2026-11-22            | 2030-01-01T00:00:00Z     | false
			""")
	void daysBeginInTheTimeZoneOfTheSite(String line, Instant instant, boolean visible) {
		Inspection site = with(line).read(instant);
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().page(A).isPresent()).isEqualTo(visible);
	}

	// On 8 March clocks jump from 2:00 to 3:00, on 1 November they go back from 2:00 to
	// 1:00.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			publishOn: 2026-03-08 02:30      | 2026-03-08T06:59:59Z | false
			publishOn: 2026-03-08 02:30      | 2026-03-08T07:30:00Z | true
			publishOn: 2026-03-08 03:00      | 2026-03-08T06:59:59Z | false
			publishOn: 2026-03-08 03:00      | 2026-03-08T07:00:00Z | true
			publishOn: 2026-11-01 01:30      | 2026-11-01T05:29:59Z | false
			publishOn: 2026-11-01 01:30      | 2026-11-01T05:30:00Z | true
			publishOn: 2026-11-01 01:30      | 2026-11-01T06:00:00Z | true
			publishOn: 2026-11-01 01:30      | 2026-11-01T06:29:59Z | true
			expiresOn: 2026-11-01 01:30      | 2026-11-01T05:29:59Z | true
			expiresOn: 2026-11-01 01:30      | 2026-11-01T05:30:00Z | false
			expiresOn: 2026-11-01 01:30      | 2026-11-01T06:00:00Z | false
			expiresOn: 2026-11-01 01:30      | 2026-11-01T06:30:00Z | false
			publishOn: 2026-11-02            | 2026-11-02T04:59:59Z | false
			publishOn: 2026-11-02            | 2026-11-02T05:00:00Z | true
			""")
	void aPageAppearsAndDisappearsOnceWhenClocksChange(String line, Instant instant, boolean visible) {
		Inspection site = with(line).read(instant);
		assertThat(site.errors()).isZero();
		assertThat(site.site().page(A).isPresent()).isEqualTo(visible);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Asia/Tokyo          | 2026-11-21T14:59:59Z | false
			Asia/Tokyo          | 2026-11-21T15:00:00Z | true
			Pacific/Kiritimati  | 2026-11-21T09:59:59Z | false
			Pacific/Kiritimati  | 2026-11-21T10:00:00Z | true
			Z                   | 2026-11-21T23:59:59Z | false
			Z                   | 2026-11-22T00:00:00Z | true
			""")
	void anotherTimeZoneHasOtherDays(String zone, Instant instant, boolean visible) throws java.io.IOException {
		ContentFolder content = with("publishOn: 2026-11-22");
		String settings = java.nio.file.Files.readString(content.path("site.yaml"));
		Inspection site = content.write("site.yaml", settings.replace("America/New_York", zone)).read(instant);
		assertThat(site.site().page(A).isPresent()).isEqualTo(visible);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T12:00:00Z, false", "2026-11-21T12:00:00Z, true", "2026-11-22T12:00:00Z, true",
			"2026-11-23T12:00:00Z, false" })
	void aPageMayLiveForSomeDaysOnly(Instant instant, boolean visible) {
		Inspection site = with("publishOn: 2026-11-21\nexpiresOn: 2026-11-23").read(instant);
		assertThat(site.site().page(A).isPresent()).isEqualTo(visible);
		assertThat(addresses(site)).containsAll(OTHERS);
	}

	@Test
	void aPageThatIsKeptBackStillShowsItsProblems() {
		Inspection site = with("draft: true\nordr: 1").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:3:1: error: the page is off the site, since line 2 says `draft: true`: unknown key `ordr` (did you mean `order`?)");
	}

	private ContentFolder with(String lines) {
		return ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("Text.\n").replaceFirst("---\n", "---\n" + lines + "\n"));
	}

}
