package org.skinprimer.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;
import org.skinprimer.markdown.Picture;
import org.skinprimer.problem.Consequences;
import org.skinprimer.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.OTHERS;
import static org.skinprimer.load.ContentFolder.addresses;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

class PictureProblemTests {

	private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'/>";

	@TempDir
	Path folder;

	@Test
	void aMissingPictureWithholdsThePageAndGetsAGuess() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/hand.svg", SVG)
			.write("aftercare/a.md", page("Text.\n\n![A hand](hnad.svg)\n\n![A foot](https://example.org/foot.png)\n"))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly(
				"aftercare/a.md:7:1: error: there is no picture `hnad.svg` (did you mean `hand.svg`?)",
				"aftercare/a.md:9:1: error: there is no picture `https://example.org/foot.png` (put the file beside "
						+ "the page; pictures from other sites are not shown)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "&#32;" })
	void aPictureWithoutWordsWithholdsThePage(String alt) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/hand.svg", SVG)
			.write("aftercare/a.md", page("![" + alt + "](hand.svg)\n"))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/a.md:5:1: error: the picture `hand.svg` has no words for "
				+ "readers who cannot see it (write them between the square brackets: ![What it shows](hand.svg))");
	}

	@Test
	@Timeout(30)
	void aWidthOfManyDigitsTakesNoTime() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/hand.svg", "<svg width='" + "1".repeat(1_000_000) + "x' height='.5'/>")
			.read();
		assertThat(problems(site)).isEmpty();
	}

	@Test
	void aPicturePastedAsDataIsRefusedInAShortSentence() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("![A hand](data:image/png;base64," + "QUJD".repeat(50_000) + ")\n"))
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).singleElement()
			.asString()
			.startsWith("aftercare/a.md:5:1: error: there is no picture `data:image/png;base64,QUJD")
			.hasSizeLessThan(700);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<svg", "<svg xmlns='x'><g></svg>", "<svg xmlns='x'/><svg/>", "no drawing" })
	void aBrokenDrawingIsReportedAndNotServed(String text) {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/hand.svg", text).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).singleElement()
			.asString()
			.startsWith(
					"aftercare/hand.svg:1:1: error: this is not a picture that can be shown: ParseError at [row,col]")
			.endsWith(" (save it again as svg, png or jpg)")
			.doesNotContain("\n");
	}

	@Test
	void aFileOfAnotherKindIsNoDrawing() {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/hand.svg", "<html xmlns='x'/>").read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/hand.svg:1:1: error: this is not a picture that can be "
				+ "shown: its first element is not svg (save it again as svg, png or jpg)");
	}

	@Test
	void aDrawingThatNamesAnotherFileIsRefusedAndTheFileNotRead() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("secret"), "hush-hush");
		Inspection site = ContentFolder.of(this.folder.resolve("content"), "").write("aftercare/hand.svg", """
				<!DOCTYPE svg [<!ENTITY secret SYSTEM "%s">]>
				<svg xmlns="http://www.w3.org/2000/svg" width="&secret;"><text>&secret;</text></svg>
				""".formatted(secret.toUri())).write("aftercare/a.md", page("![A hand](hand.svg)\n")).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).containsExactly("aftercare/hand.svg:1:1: error: this is not a picture that can be "
				+ "shown: it has a DOCTYPE, which can name other files; take it out; and 1 place that shows it (save it "
				+ "again as svg, png or jpg)");
		assertThat(problems(site)).noneMatch((problem) -> problem.contains("hush-hush"));
	}

	@Test
	void entitiesThatGrowAreRefused() {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/hand.svg", """
				<?xml version="1.0"?>
				<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>
				<svg xmlns="http://www.w3.org/2000/svg"><text>&c;</text></svg>
				""").read();
		assertThat(site.problems()).extracting(Problem::location).containsExactly("aftercare/hand.svg:1:1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			width='30' height='15'                           | 30 | 15
			width='30px' height='15.4px' viewBox='0 0 9 9'   | 30 | 15
			viewBox='0 0 20 10'                              | 20 | 10
			viewBox='0,0,20,10' width='100%'                 | 20 | 10
			width='100%'                                     |  0 |  0
			""")
	void theSizeOfADrawingIsRead(String attributes, int width, int height) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/hand.svg",
					"<?xml version='1.0'?><!-- A hand --><svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>")
			.write("aftercare/a.md", page("![A hand](hand.svg)\n"))
			.read();
		assertThat(problems(site)).isEmpty();
		Picture picture = picture(site);
		assertThat(picture.width()).isEqualTo(width);
		assertThat(picture.height()).isEqualTo(height);
	}

	@Test
	void aDrawingHasTheSameAddressOnEachSystem() {
		String drawing = "<svg xmlns='http://www.w3.org/2000/svg'\n\twidth='1' height='2'/>\n";
		List<Picture> pictures = Stream.of(drawing, drawing.replace("\n", "\r\n"))
			.map((text) -> picture(ContentFolder.of(this.folder, "")
				.write("aftercare/hand.svg", text)
				.write("aftercare/a.md", page("![A hand](hand.svg)\n"))
				.read()))
			.distinct()
			.toList();
		assertThat(pictures).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "png, image/png", "gif, image/gif", "jpg, image/jpeg", "jpeg, image/jpeg" })
	void aPhotoIsReadWithItsSizeAndType(String extension, String type) throws IOException {
		byte[] bytes = photo(extension);
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/hand." + extension, bytes)
			.write("aftercare/a.md", page("![A hand](hand." + extension + ")\n"))
			.read();
		assertThat(problems(site)).isEmpty();
		String hash = SourceFile.hash(bytes).substring(0, 8);
		assertThat(picture(site)).isEqualTo(new Picture("/pictures/aftercare/hand." + hash + "." + extension, 13, 7));
		PictureFile file = site.site().picture(picture(site).address()).orElseThrow();
		assertThat(file.type()).isEqualTo(type);
		assertThat(file.bytes()).isEqualTo(bytes);
	}

	@ParameterizedTest
	@ValueSource(strings = { "png", "gif", "jpg" })
	void aPhotoDamagedAnywhereNeverStopsTheSite(String extension) throws IOException {
		byte[] whole = photo(extension);
		ContentFolder content = ContentFolder.of(this.folder, "");
		for (int length = 1; length <= whole.length; length++) {
			byte[] damaged = Arrays.copyOf(whole, length);
			damaged[length - 1] = ';';
			content.write("aftercare/hand." + extension, damaged);
			assertThat(addresses(content.read())).isEqualTo(OTHERS);
		}
	}

	@Test
	void aGifThatHoldsNoPictureIsReported() {
		byte[] empty = "GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;".getBytes(StandardCharsets.ISO_8859_1);
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/hand.gif", empty).read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site)).singleElement()
			.asString()
			.startsWith("aftercare/hand.gif:1:1: error: this is not a picture that can be shown: ")
			.endsWith(" (save it again as svg, png or jpg)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "scan.webp", "scan.heic", "IMG_0001.JPG", "fake.png" })
	void aPageThatShowsAPictureNobodyCanReadWaitsForItAndIsNotBlamed(String name) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/" + name, "no picture")
			.write("aftercare/a.md", page("![A scan of a hand](" + name + ")\n"))
			.write("aftercare/b.md", page("[The scan](" + name + ") and [the page](a.md).\n"))
			.read();
		assertThat(site.withheld()).containsExactly("aftercare/a.md");
		assertThat(site.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.file()).isEqualTo("aftercare/" + name);
			assertThat(problem.consequences())
				.isEqualTo(new Consequences(2, "places that show it", List.of("aftercare/a.md", "aftercare/b.md")));
		});
	}

	@ParameterizedTest
	@CsvSource({ "4001, 1", "1, 4001" })
	void aPictureOfTooManyPixelsIsReported(int width, int height) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/hand.png", png.toByteArray()).read();
		assertThat(problems(site)).containsExactly("aftercare/hand.png:1:1: error: the picture is too large: " + width
				+ " × " + height + " pixels (a picture may be 4,000 pixels wide and high; save it with fewer)");
	}

	@Test
	void aPictureLargerThanAllowedIsReported() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/hand.png", new byte[PictureFile.MOST_BYTES + 1])
			.read();
		assertThat(addresses(site)).isEqualTo(OTHERS);
		assertThat(problems(site))
			.containsExactly("aftercare/hand.png:1:1: error: the picture is too large: 2000 kB (a "
					+ "picture may have 2000 kB; make it smaller)");
	}

	private static byte[] photo(String format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertThat(ImageIO.write(new BufferedImage(13, 7, BufferedImage.TYPE_INT_RGB), format, bytes)).isTrue();
		return bytes.toByteArray();
	}

	private static Picture picture(Inspection site) {
		Page page = site.site().page(new PagePath("/aftercare/a")).orElseThrow();
		return page.document().images().get(0).picture().orElseThrow();
	}

}
