package org.skinprimer.check;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.load.ContentFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.problems;

/** Mistakes in what the settings say of getting help. */
class UrgencyLineTests {

	@TempDir
	Path folder;

	@Test
	void aLineNamesRowsThatAreThereAndFastAndPagesThatAreThere() {
		ContentFolder content = ContentFolder
			.of(this.folder,
					"""
							-- aftercare/a.md --
							---
							title: One
							description: A plain sentence that is long enough to stand in search results.
							---
							Text.
							-- urgency.yaml --
							rows:
							  - {id: breath, level: emergency, go: Call now, short: Hard to breathe, sign: You wheeze., basis: Known.}
							  - {id: itch, level: call, go: Call, short: An itch, sign: It itches., basis: Known.}
							""")
			.withSettings("""
					urgencyLine:
					  on: [/aftercare, /aftercar]
					  rows: [breath, breth, itch]
					  page: /aftercare/b
					review: /nobody
					""");
		assertThat(problems(content.read())).filteredOn((line) -> line.startsWith("site.yaml"))
			.containsExactlyInAnyOrder(
					"site.yaml:13:20: error: `on` names `/aftercar`, which is not a page (did you mean `/aftercare`?)",
					"site.yaml:14:18: error: `rows` names `breth`, which is no row of urgency.yaml (did you mean `breath`?)",
					"site.yaml:14:25: error: `rows` names `itch`, whose level is `call` (name rows of the levels emergency "
							+ "and today only)",
					"site.yaml:15:9: error: `page` names `/aftercare/b`, which is not a page (did you mean "
							+ "`/aftercare/a`?)",
					"site.yaml:16:9: error: `review` names `/nobody`, which is not a page (write an address such as "
							+ "/aftercare/first-24-hours)");
	}

	@Test
	void aLineNeedsItsParts() {
		assertThat(
				problems(ContentFolder.of(this.folder, "").withSettings("urgencyLine: {rows: [], pages: /a}\n").read()))
			.containsExactlyInAnyOrder("site.yaml:12:25: error: unknown key `pages` (did you mean `page`?)",
					"site.yaml:12:14: error: key `on` is missing (add a line `on: …`)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "call us", "911", "+1 555 010 0199 ext. 5", "1-800-FLOWERS", "++15550100199",
			"12345678901234567890", "javascript:alert(1)", "555 010 0199, 555 010 0200" })
	void aNumberOfAClinicCanBeDialed(String phone) {
		assertThat(problems(ContentFolder.of(this.folder, "").withSettings("phone: \"" + phone + "\"\n").read()))
			.containsExactly("site.yaml:12:8: error: `phone` says `" + phone
					+ "`, which is not a telephone number (write digits, spaces, hyphens and brackets only: `phone: "
					+ "\"+1 555 010 0199\"`)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+1 555 010 0199", "(555) 010-0199", "020 7946 0000", "+44 20.7946.0000", "5550100199" })
	void aNumberOfAClinicMayBeWrittenInManyWays(String phone) {
		assertThat(problems(ContentFolder.of(this.folder, "").withSettings("phone: \"" + phone + "\"\n").read()))
			.isEmpty();
	}

}
