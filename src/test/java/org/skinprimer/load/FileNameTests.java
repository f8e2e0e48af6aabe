package org.skinprimer.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

@Timeout(30)
class FileNameTests {

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void contentStandsBelowOtherFiles() {
		this.folder = this.temp.resolve("content");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			aftercare/First 24 Hours.md   | aftercare/first-24-hours.md
			aftercare/Rest.md             | aftercare/rest.md
			aftercare/rest.MD             | aftercare/rest.md
			aftercare/day_1.md            | aftercare/day-1.md
			aftercare/What now!.md        | aftercare/what-now.md
			aftercare/-rest-.md           | aftercare/rest.md
			aftercare/a--b.md             | aftercare/a-b.md
			aftercare/v1.2 notes.md       | aftercare/v1-2-notes.md
			My Care/(1) Über uns.md       | my-care/1-uber-uns.md
			_private.md                   | private.md
			看護.md                        | page.md
			aftercare/Healing Steps.SVG   | aftercare/healing-steps.svg
			aftercare/100%.png            | aftercare/100.png
			""")
	void aNameThatCannotBeAnAddressGetsOneThatCan(String name, String better) {
		Inspection site = ContentFolder.of(this.folder, "").write(name, page("")).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(name + ":1:1: error: this name cannot be part of an address (rename "
				+ "it to `" + better + "`: small letters, digits and hyphens only)");
		String stem = better.substring(0, better.lastIndexOf('.'));
		assertThat(stem.split("/")).allMatch(PagePath::isName);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thumbs.db", "aftercare/desktop.ini", "aftercare/.DS_Store", "faq/a.md~", "a.md.bak",
			"aftercare/~$notes.docx", "index.swp", "a.tmp", "README.md", "aftercare/Readme.md", "Site.yaml.ORIG" })
	void whatIsNoContentIsPassedOver(String file) {
		Inspection site = ContentFolder.of(this.folder, "").write(file, "x").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "aftercare/First day.md.txt, aftercare/first-day.md", "a.markdown, a.md", "b.MD.TXT, b.md",
			"c.odt, c.md" })
	void aFileThatWasMeantForAPageIsToldItsName(String file, String name) {
		Inspection site = ContentFolder.of(this.folder, "").write(file, "x").read();
		assertThat(problems(site)).singleElement().asString().contains(" `" + name + "`)");
	}

	@Test
	void aNameInPiecesIsToldAsEditorsTypeIt() {
		String composed = "aftercare/\u00e9t\u00e9.md";
		Inspection site = ContentFolder.of(this.folder, "")
			.write(Normalizer.normalize(composed, Normalizer.Form.NFD), page(""))
			.write("aftercare/a.md", page("[a](\u00e9t\u00e9.md) [b](e\u0301te\u0301.md)\n"))
			.read();
		assertThat(problems(site))
			.containsExactly(composed + ":1:1: error: this name cannot be part of an address; and 2 "
					+ "links to this page (rename it to `aftercare/ete.md`: small letters, digits and hyphens only)");
	}

	@Test
	void aFileThatNothingReadsIsReported() {
		Inspection site = ContentFolder.of(this.folder, """
				-- aftercare/notes.txt --
				Notes.
				-- aftercare/README --
				Read me.
				-- aftercare/sources.yaml --
				- id: a
				""").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		String rest = ":1:1: error: nothing reads a file of this kind (pages end in .md, pictures in gif, jpeg, jpg, "
				+ "png, svg)";
		assertThat(problems(site)).containsExactly("aftercare/README" + rest,
				"aftercare/notes.txt:1:1: error: nothing reads a file of this kind (rename it to `aftercare/notes.md`)",
				"aftercare/sources.yaml" + rest);
	}

	@Test
	void hiddenFilesAndFoldersArePassedOver() throws IOException {
		ContentFolder content = ContentFolder.of(this.folder, "")
			.write(".hidden.md", page(""))
			.write(".git/config", "x")
			.write("aftercare/.a.md.swp", "x");
		Files.createSymbolicLink(content.path("aftercare/.#a.md"), Path.of("editor@host.1234"));
		Inspection site = content.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).isEmpty();
	}

	@Test
	void aFolderOfPagesNeedsAPageOfItsOwn() {
		Inspection site = ContentFolder.of(this.folder, "").write("about/contact.md", page("")).read();
		assertThat(addresses(site)).containsExactly("/", "/about/contact", "/aftercare", "/faq");
		assertThat(problems(site)).containsExactly("about/index.md:1:1: error: this folder has no page of its own "
				+ "(write about/index.md with a title and a description)");
	}

	@Test
	void aSectionWithoutAFolderIsReportedAndKeepsItsLabel() {
		Inspection site = ContentFolder.of(this.folder, "").remove("faq/index.md").read();
		assertThat(addresses(site)).containsExactly("/", "/aftercare");
		assertThat(problems(site)).containsExactly("site.yaml:10:5: error: the folder `faq` has no pages (write "
				+ "faq/index.md with a title and a description)");
		assertThat(site.site().sections()).extracting(Section::title).containsExactly("A good page", "FAQ");
		assertThat(site.site().has(new PagePath("/faq"))).isTrue();
	}

	@Test
	void aFolderOfPicturesNeedsNoPage() {
		Inspection site = ContentFolder.of(this.folder, """
				-- art/dot.svg --
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>
				""").read();
		assertThat(problems(site)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "../secret.md", "../secret.md/..", "nothing.md", "a.md", "../content", "..", "index.md/x" })
	void aLinkThatIsNoFileOfTheFolderIsLeftOut(String target) throws IOException {
		Files.writeString(this.temp.resolve("secret.md"), page("Secret.\n"));
		ContentFolder content = ContentFolder.of(this.folder, "");
		Files.createSymbolicLink(content.path("a.md"), Path.of(target));
		Inspection site = content.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("a.md:1:1: error: this link leads out of the content folder or to a "
				+ "folder (put the file itself here)");
	}

	@Test
	void linksThatLeadToEachOtherAreLeftOut() throws IOException {
		ContentFolder content = ContentFolder.of(this.folder, "");
		Files.createSymbolicLink(content.path("a.md"), Path.of("b.md"));
		Files.createSymbolicLink(content.path("b.md"), Path.of("a.md"));
		Files.createSymbolicLink(content.path("aftercare/loop"), Path.of(".."));
		Inspection site = content.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).extracting(Problem::location)
			.containsExactly("a.md:1:1", "aftercare/loop:1:1", "b.md:1:1");
	}

	@Test
	void aLinkToAPictureOutsideTheFolderIsLeftOut() throws IOException {
		Files.writeString(this.temp.resolve("dot.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
		ContentFolder content = ContentFolder.of(this.folder, "");
		Files.createSymbolicLink(content.path("aftercare/dot.svg"), Path.of("../../dot.svg"));
		Inspection site = content.write("aftercare/a.md", page("![A dot](dot.svg)\n")).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site))
			.containsExactly("aftercare/dot.svg:1:1: error: this link leads out of the content folder or to a folder; "
					+ "and 1 place that shows it (put the file itself here)");
	}

	@Test
	void aLinkToAFileOfTheFolderIsReadAsThatFile() throws IOException {
		ContentFolder content = ContentFolder.of(this.folder, "").write("aftercare/a.md", page("Shared text.\n"));
		Files.createSymbolicLink(content.path("faq/a.md"), Path.of("../aftercare/a.md"));
		Inspection site = content.read();
		assertThat(addresses(site)).containsExactly("/", "/aftercare", "/aftercare/a", "/faq", "/faq/a");
		assertThat(problems(site)).isEmpty();
	}

	@Test
	void theContentFolderItselfMayBeALink() throws IOException {
		ContentFolder.of(this.folder, "");
		Path link = Files.createSymbolicLink(this.temp.resolve("current"), this.folder);
		Inspection site = new SiteReader(link).inspect(ContentFolder.NOW);
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).isEmpty();
	}

	@Test
	void aFolderNamedLikeAPageIsNoPage() throws IOException {
		ContentFolder content = ContentFolder.of(this.folder, "");
		Files.createDirectory(content.path("aftercare/a.md"));
		Files.createDirectory(content.path("sources.yaml"));
		Inspection site = content.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(site.problems()).extracting(Problem::location).containsExactly("sources.yaml:1:1");
	}

}
