package org.skinprimer.content;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.UnreadableContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.skinprimer.load.ContentFolder.problems;

class SectionSettingsTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			After Care   | says `After Care`, which cannot be part of an address
			Aftercare    | says `Aftercare`, which cannot be part of an address
			after/care   | says `after/care`, which cannot be part of an address
			/after       | says `/after`, which cannot be part of an address
			index        | says `index`, which cannot be part of an address
			""")
	void aFolderThatCannotBePartOfAnAddressIsNoSection(String name, String complaint) {
		assertLeftOut(name, complaint, "rename the folder: small letters, digits and hyphens only, and not `index`");
	}

	@ParameterizedTest
	@CsvSource({ "glossary", "search", "pictures", "editor" })
	void aFolderOfTheProgramIsNoSection(String name) {
		assertLeftOut(name, "says `" + name + "`, which is an address of the program itself",
				"give the folder another name");
	}

	@Test
	void aFolderIsASectionOnce() {
		assertLeftOut("aftercare", "names `aftercare` a second time", "it is already on line 8; keep one of the two");
	}

	@Test
	void settingsWithoutAnySectionLeftCannotBeUsed() {
		ContentFolder content = ContentFolder.of(this.folder, "").write("site.yaml", """
				name: Skin Primer
				tagline: Plain words.
				baseUrl: https://www.example.org
				timeZone: America/New_York
				publisher: Skin Primer
				standingLine: This is general information.
				sections:
				  - folder: After Care
				    name: After
				""");
		assertThatExceptionOfType(UnreadableContent.class).isThrownBy(content::load)
			.withMessageContaining("site.yaml:8:13: error: `folder` says `After Care`, which cannot be part");
	}

	private void assertLeftOut(String name, String complaint, String hint) {
		Inspection site = ContentFolder.of(this.folder, "")
			.withSettings("  - folder: " + name + "\n    name: More\n")
			.read();
		assertThat(problems(site)).containsExactly("site.yaml:12:13: error: `folder` " + complaint + " (" + hint + ")");
		assertThat(site.site().sections()).extracting(Section::name).containsExactly("aftercare", "faq");
	}

}
