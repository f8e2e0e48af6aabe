package org.skinprimer.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.problems;

/** What the settings say of a clinic. */
class BrandTests {

	private static final String SETTINGS = """
			name: A
			tagline: B
			baseUrl: https://a.example
			timeZone: UTC
			publisher: C
			standingLine: D
			""";

	private static final String SECTION = "sections: [{folder: a, name: A}]\n";

	@TempDir
	Path folder;

	private static List<String> told(String settings) {
		Problems problems = new Problems(SiteSettings.FILE);
		read(settings, problems);
		return problems.all().stream().map(Problem::toString).toList();
	}

	private static Brand read(String settings, Problems problems) {
		return SiteSettings.read(new SourceFile(SiteSettings.FILE, SETTINGS + settings, ""), problems)
			.orElseThrow()
			.brand();
	}

	private static Brand brand(String settings) {
		Problems problems = new Problems(SiteSettings.FILE);
		Brand brand = read(settings, problems);
		assertThat(problems.all()).isEmpty();
		return brand;
	}

	@Test
	void nothingNeedsToBeSaid() {
		Brand brand = brand(SECTION);
		assertThat(brand.contact().isEmpty()).isTrue();
		assertThat(brand.color()).isEmpty();
		assertThat(brand.style().isOwn()).isFalse();
	}

	@Test
	void whatIsSaidIsRead() {
		Contact contact = brand(SECTION + """
				address: |
				  1 Oak Street

				  Springfield
				hours: Monday to Friday, 9 to 5
				booking: https://book.example/visit?clinic=7
				email: hello+web@skin-clinic.example
				""").contact();
		assertThat(contact.address()).containsExactly("1 Oak Street", "Springfield");
		assertThat(contact.hours()).containsExactly("Monday to Friday, 9 to 5");
		assertThat(contact.booking()).contains("https://book.example/visit?clinic=7");
		assertThat(contact.email()).contains("hello+web@skin-clinic.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://book.example", "book.example", "javascript:alert(1)", "https:", "//book.example",
			"https://me:secret@book.example/", "https://book .example" })
	void aBookingLinkMustBeHttps(String address) {
		assertThat(told(SECTION + "booking: '" + address + "'\n"))
			.containsExactly("site.yaml:8:10: error: `booking` says `" + address + "`, which is not an https address "
					+ "(write all of it: `booking: https://www.example.org/book`)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hello", "hello@", "@a.example", "a@b", "a b@c.example", "a..b@c.example", ".a@b.example",
			"a@b..example", "a@-b.example", "a@b.example?subject=x", "a@b.example,c@d.example", "<a@b.example>" })
	void aMailAddressMustLookLikeOne(String address) {
		assertThat(told(SECTION + "email: '" + address + "'\n")).singleElement()
			.asString()
			.startsWith("site.yaml:8:8: error: `email` says `" + address + "`, which is not a mail address (");
	}

	@Test
	void tooManyLinesAreRefused() {
		String lines = String.join("\n  ", Collections.nCopies(11, "Monday"));
		assertThat(told(SECTION + "hours: |\n  " + lines + "\n")).containsExactly(
				"site.yaml:8:8: error: `hours` is too long (write 10 lines at most, each of 80 characters)");
	}

	@Test
	void aColorThatIsTooPaleIsMendedAndSaid() {
		assertThat(told(SECTION + "color: '#0b5'\n")).singleElement()
			.asString()
			.matches("site\\.yaml:8:8: warning: `color` says `#0b5`, which gives 2\\.\\d : 1 on paper; #\\w{6} is used "
					+ "for text, #\\w{6} for marks \\(text needs 4\\.5 : 1 .*\\)");
		assertThat(told(SECTION + "color: '#1f6f78'\n")).isEmpty();
	}

	@Test
	void aColorWithoutQuotesIsAComment() {
		assertThat(told(SECTION + "color: #1f6f78\n")).hasSize(2)
			.last()
			.asString()
			.contains("needs quotes", "color: \"#1f6f78\"");
	}

	@ParameterizedTest
	@CsvSource({ "color: green, `color` says `green`", "color: '#12', `color` says `#12`",
			"color: '#fff;}body{display:none', `color` says `#fff;}body{display:none`" })
	void whatIsNoColorIsRefused(String line, String said) {
		assertThat(told(SECTION + line + "\n")).singleElement()
			.asString()
			.contains("error: " + said + ", which is not a hex color");
	}

	@Test
	void aSectionHasTheHueThatItNamesAndTheOthersTheNextOnes() {
		String style = brand("""
				sections:
				  - {folder: a, name: A}
				  - {folder: b, name: B, hue: sage}
				  - {folder: c, name: C, hue: "#0e4a5c"}
				  - {folder: d, name: D}
				""").style().screen();
		assertThat(style).contains(".section--a{--hue:#5c81a1;", ".section--b{--hue:#6a8a6c;",
				".section--c{--hue:#0e4a5c;", ".section--d{--hue:#c06f4d;");
	}

	@Test
	void aHueThatIsNoneIsRefused() {
		assertThat(told("sections: [{folder: a, name: A, hue: sagee}]\n")).singleElement()
			.asString()
			.startsWith("site.yaml:7:38: error: `hue` says `sagee`, which is neither a hue nor a hex color (")
			.contains("sage");
	}

	@Test
	void thereAreNineSectionsAtMostWithShortNames() {
		String nine = sections(9, 40);
		assertThat(brand(nine).style().screen()).contains(".section--s9{");
		assertThat(told(sections(10, 1)))
			.containsExactly("site.yaml:8:3: error: `sections` names 10 folders (name 9 at most)");
		assertThat(told(sections(1, 41))).singleElement()
			.asString()
			.contains("error: `name` has more than 40 characters");
	}

	private static String sections(int count, int letters) {
		return "sections:\n" + IntStream.rangeClosed(1, count)
			.mapToObj((at) -> "  - {folder: s" + at + ", name: " + "n".repeat(letters) + "}\n")
			.collect(Collectors.joining());
	}

	@Test
	void aLogoMustBeThereAndFit() {
		ContentFolder content = ContentFolder.of(this.folder, "")
			.withSettings("logo: logo.svg\n")
			.write("big.svg", drawing("<!--" + " ".repeat(100_000) + "-->"))
			.write("lgoo.svg", drawing(""));
		assertThat(problems(content.read())).containsExactly(
				"site.yaml:12:7: error: `logo` names `logo.svg`, which is not a picture that can be shown (did you mean "
						+ "`lgoo.svg`?)");
		content.withSettings("logo: big.svg\n");
		assertThat(problems(content.read())).containsExactly(
				"site.yaml:12:7: error: `logo` names `big.svg`, which has 101 kB (it may have 100 kB, since it is "
						+ "loaded with every page; save it smaller)");
		content.withSettings("logo: lgoo.svg\n");
		assertThat(problems(content.read())).isEmpty();
	}

	private static String drawing(String inner) {
		return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10'>" + inner + "</svg>";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					icon: a.svg | which is not square (make it as wide as it is high)
					icon: b.jpg | which is of another kind (save it as an SVG or PNG)
					share: a.svg | which is of another kind (save it as a PNG or JPG)
					share: small.png | which has 300 × 157 pixels (make it 1200 × 630 pixels)
					share: b.jpg | which has 900 × 900 pixels (make it 1200 × 630 pixels)
					icon: c.svg | which does not say how large it is (give its `svg` element a `viewBox` or a width and a height)
					""")
	void aPictureMustFitWhatItIsFor(String line, String told) throws IOException {
		ContentFolder content = ContentFolder.of(this.folder, "")
			.withSettings(line + "\n")
			.write("a.svg", drawing(""))
			.write("c.svg", drawing("").replace("viewBox", "id"))
			.write("small.png", photo("png", 300, 157))
			.write("b.jpg", photo("jpg", 900, 900));
		assertThat(problems(content.read())).singleElement().asString().startsWith("site.yaml:12:").endsWith(told);
	}

	@Test
	void aPictureThatShowsTheNameOfAnotherSiteIsTold() throws IOException {
		byte[] shipped = Files.readAllBytes(Path.of("content/share/skin-primer.png"));
		String icon = Files.readString(Path.of("content/icon.svg"));
		ContentFolder content = ContentFolder.of(this.folder, "")
			.withSettings("icon: icon.svg\nshare: s.png\n")
			.write("icon.svg", icon)
			.write("s.png", shipped);
		assertThat(problems(content.read())).isEmpty();
		content.write("icon.svg", icon.replace("Skin Primer", "A &amp; B"));
		assertThat(problems(content.read())).containsExactly("site.yaml:12:7: warning: `icon` names `icon.svg`, which "
				+ "shows the name “A & B”, and this site is called “Skin Primer” (name a picture of your own, or take "
				+ "the line out)");
		content.write(SiteSettings.FILE, Files.readString(this.folder.resolve(SiteSettings.FILE))
			.replaceFirst("name: Skin Primer", "name: Zoë’s"));
		assertThat(problems(content.read())).hasSize(2).last().asString().contains("the name “Skin Primer”, and");
	}

	private static byte[] photo(String format, int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
		return bytes.toByteArray();
	}

	@Test
	void aPhotoMustBeWhatItsNameSays() throws IOException {
		assertThat(problems(ContentFolder.of(this.folder, "")
			.withSettings("logo: l.png\n")
			.write("l.png", photo("jpg", 9, 9))
			.read())).hasSize(2)
			.first()
			.asString()
			.contains("l.png:1:1: error: this is not a picture that can be shown: by its bytes it is a jpeg file");
	}

}
