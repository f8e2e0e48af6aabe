package org.skinprimer.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.problems;

class UnreadableContentTests {

	@TempDir
	Path temp;

	@Test
	void aFolderThatIsNotThereIsNamed() {
		assertUnreadable(this.temp.resolve("nowhere"), "there is no such folder");
	}

	@Test
	void aFileInPlaceOfTheFolderIsNamed() throws IOException {
		assertUnreadable(Files.writeString(this.temp.resolve("content"), "x"), "there is no such folder");
	}

	@Test
	void aFolderIsNamedInFullWithoutDetours() {
		assertUnreadable(this.temp.resolve("a/../nowhere"), this.temp.resolve("nowhere") + ", but there is no such");
	}

	@Test
	void settingsThatAreNotThereAreNamed() {
		ContentFolder.of(this.temp, "").remove("site.yaml");
		assertUnreadable(this.temp, "it has no file site.yaml");
	}

	@Test
	void aFolderInPlaceOfTheSettingsIsNoSettings() throws IOException {
		ContentFolder.of(this.temp, "").remove("site.yaml");
		Files.createDirectory(this.temp.resolve("site.yaml"));
		assertUnreadable(this.temp, "it has no file site.yaml");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					name: Skin Primer        | name: "Skin Primer     | 1:7  | the quote opened here is not closed on this line
					name: Skin Primer        | nmae: Skin Primer      | 1:1  | unknown key `nmae` (did you mean `name`?)
					name: Skin Primer        | language: en           | 1:1  | key `name` is missing (add a line `name: …`)
					name: Skin Primer        | name: ["Skin           | 1:8  | the quote opened here is not closed on this line
					name: Skin Primer        | name: [a]              | 1:7  | `name` must be one text
					tagline: Plain words.    | tagline: Plain: words. | 2:15 | a colon and a space stand inside this value
					https://www.example.org  | www.example.org        | 3:10 | `baseUrl` says `www.example.org`, which is not a web address
					https://www.example.org  | http://localhost/site  | 3:10 | `baseUrl` says `http://localhost/site`, which is not a web
					https://www.example.org  | http://localhost#site  | 3:10 | `baseUrl` says `http://localhost#site`, which is not a web
					https://www.example.org  | javascript:alert(1)    | 3:10 | `baseUrl` says `javascript:alert(1)`, which is not a web
					America/New_York         | Mars/Olympus           | 4:11 | `timeZone` says `Mars/Olympus`, which is not a time zone
					sections:                | emergency:             | 1:1  | `sections` must name at least one folder
					sections:                | sections: []           | 7:1  | `sections` must name at least one folder
					sections:                | sections: [aftercare]  | 7:12 | `sections` needs `name: value` pairs here
					""")
	void settingsThatCannotBeUsedAreNamedWithTheirPlace(String good, String bad, String place, String reason)
			throws IOException {
		ContentFolder content = ContentFolder.of(this.temp, "");
		String text = Files.readString(content.path("site.yaml"));
		String replaced = text.replace(good, bad);
		content.write("site.yaml", bad.contains("[") ? replaced.replaceAll("(?m)^ .*\n", "") : replaced);
		assertUnreadable(this.temp, "its site.yaml cannot be used: site.yaml:" + place + ": error: " + reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "nothing", textBlock = """
			nothing             | this file must have `key: value` lines (begin with `name: …`)
			# Only a remark.    | this file must have `key: value` lines (begin with `name: …`)
			- a                 | this file must have `key: value` lines (begin with `name: …`)
			words               | this file must have `key: value` lines (begin with `name: …`)
			name: !a%0a x       | this cannot be read as `key: value` lines
			""")
	void settingsWithoutPairsAreNamed(String text, String reason) {
		ContentFolder.of(this.temp, "").write("site.yaml", (text != null) ? text : "");
		assertUnreadable(this.temp, "its site.yaml cannot be used: site.yaml:1:1: error: " + reason);
	}

	@Test
	void aMistakeThatCanBePassedOverDoesNotStopTheSite() {
		Inspection site = ContentFolder.of(this.temp, """
				-- site.yaml --
				name: Skin Primer
				tagline: Plain words.
				baseUrl: https://www.example.org/
				timeZone: America/New_York
				publisher: Skin Primer
				language: en_US
				standingLin: This is general information.
				footer: [/fqa, /a-to-z]
				emergency:
				  - number: "911"
				sections:
				  - folder: aftercare
				    name: After
				  - folder: faq
				    name: FAQ
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.site().settings().canonical(new PagePath("/faq"))).isEqualTo("https://www.example.org/faq");
		assertThat(problems(site)).containsExactly(
				"site.yaml:6:11: error: `language` says `en_US`, which is not a language of the site (write en, en-US or en-GB; the program has English words only)",
				"site.yaml:7:1: error: unknown key `standingLin` (did you mean `standingLine`?)",
				"site.yaml:8:10: error: `footer` names `/fqa`, which is not a page (did you mean `/faq`?)",
				"site.yaml:10:5: error: key `where` is missing (add a line `where: …`)");
	}

	private static void assertUnreadable(Path folder, String reason) {
		assertThatExceptionOfType(UnreadableContent.class)
			.isThrownBy(() -> new SiteReader(folder).read(ContentFolder.NOW))
			.satisfies((ex) -> assertThat(ex.getMessage())
				.startsWith("Skin Primer cannot start: it looked for its articles in "
						+ folder.toAbsolutePath().normalize() + ", but ")
				.contains(reason)
				.endsWith(reason.contains("cannot be used") ? "; mend site.yaml."
						: "; name the right folder with --skinprimer.content.folder=/path/to/content.")
				.doesNotContain("\n"));
	}

}
