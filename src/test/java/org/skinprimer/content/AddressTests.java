package org.skinprimer.content;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

class AddressTests {

	@TempDir
	Path folder;

	@Test
	void ofTwoPagesWithOneAddressTheSecondFileIsWithheld() {
		Inspection site = ContentFolder.of(this.folder, "").write("faq.md", page("The other.\n")).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site))
			.containsExactly("faq/index.md:1:1: error: the address /faq belongs to faq.md (rename one of the two)");
		assertThat(site.site().page(new PagePath("/faq")).orElseThrow().source().name()).isEqualTo("faq.md");
	}

	@ParameterizedTest
	@CsvSource({ "glossary.md, /glossary", "search.md, /search", "assets.md, /assets", "sources.md, /sources",
			"a-to-z.md, /a-to-z", "error.md, /error", "editor.md, /editor" })
	void anAddressOfTheProgramIsNotGivenToAPage(String file, String address) {
		Inspection site = ContentFolder.of(this.folder, "").write(file, page("")).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(file + ":1:1: error: the address " + address + " belongs to the "
				+ "program itself (give the file another name)");
	}

	@Test
	void anAddressThatIsTooLongIsNotGivenToAPage() {
		String folders = ("a".repeat(220) + "/").repeat(5);
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/" + folders + "a.md", page("")).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).contains("aftercare/" + folders + "a.md:1:1: error: the address of this page "
				+ "is too long: 1117 characters (give its folders shorter names; an address may have 1000 characters)");
	}

	@Test
	void aFolderOfTheProgramHoldsNoPages() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("pictures/index.md", page(""))
			.write("pictures/a.md", page(""))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"pictures/a.md:1:1: error: the address /pictures/a belongs to the program itself (give the file "
						+ "another name)",
				"pictures/index.md:1:1: error: the address /pictures belongs to the program itself (give the file "
						+ "another name)");
	}

	@Test
	void aNameOfTheProgramMayStandDeeper() {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/search.md", page("")).read();
		assertThat(addresses(site)).contains("/aftercare/search");
		assertThat(problems(site)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "index.md, /", "about.md, /about", "aftercare/index.md, /aftercare", "aftercare/a.md, /aftercare/a",
			"a/b/index.md, /a/b", "a/b/c.md, /a/b/c", "my-index.md, /my-index" })
	void aFileHasOneAddress(String file, String address) {
		assertThat(PagePath.ofFile(file)).hasToString(address);
		assertThat(PagePath.canonical(address)).isEqualTo(PagePath.ofFile(file));
		assertThat(PagePath.canonical("/" + file)).isEqualTo(PagePath.ofFile(file));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			/                           | /
			~~                          | /
			//                          | /
			/index                      | /
			/index.html                 | /
			/index.md                   | /
			/aftercare                  | /aftercare
			/aftercare/                 | /aftercare
			/aftercare//                | /aftercare
			//aftercare                 | /aftercare
			aftercare                   | /aftercare
			/aftercare/index            | /aftercare
			/aftercare/index.htm        | /aftercare
			/aftercare/index/           | /aftercare
			/Aftercare/First-24-Hours   | /aftercare/first-24-hours
			/AFTERCARE/FIRST.MD         | /aftercare/first
			/aftercare///first.html     | /aftercare/first
			/aftercare/first.md/        | /aftercare/first
			/aftercare/first.pdf        | /aftercare/first.pdf
			/aftercare/html             | /aftercare/html
			/aftercare/my-index         | /aftercare/my-index
			""")
	void eachSpellingOfAnAddressMeansOne(String spelling, String address) {
		PagePath path = PagePath.canonical(spelling);
		assertThat(path).hasToString(address);
		assertThat(PagePath.canonical(path.value())).isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			/                | ~~         | ~~
			/about           | ~~         | about
			/aftercare/a     | aftercare  | a
			/a/b/c           | a          | c
			""")
	void anAddressKnowsItsTopFolderAndItsName(String address, String folder, String name) {
		assertThat(new PagePath(address).folder()).isEqualTo(folder);
		assertThat(new PagePath(address).name()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "aftercare", "https://example.org" })
	void anAddressStartsWithASlash(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PagePath(value)).withMessageContaining("slash");
	}

	@ParameterizedTest
	@CsvSource({ "a, true", "first-24-hours, true", "1, true", "A, false", "a_b, false", "-a, false", "a-, false",
			"a--b, false", "a b, false", "a.b, false", "é, false", "'', false" })
	void onlySmallLettersDigitsAndHyphensMakeAName(String name, boolean good) {
		assertThat(PagePath.isName(name)).isEqualTo(good);
	}

}
