package org.skinprimer.check;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

class WidePictureTests {

	@TempDir
	Path folder;

	@Test
	void aPictureForWideWindowsStandsBesideTheOneForPhones() {
		Inspection site = read(svg(20), svg(40));
		assertThat(problems(site)).isEmpty();
		Page shown = site.site().page(new PagePath("/aftercare/a")).orElseThrow();
		assertThat(site.site().html(shown).toString()).contains(
				"<picture><source media=\"(min-width:46rem),print\" srcset=\"/pictures/aftercare/hand.wide.",
				"width=\"40\" height=\"10\"><img src=\"/pictures/aftercare/hand.", "</picture></figure>");
	}

	@Test
	void aWidePictureThatIsNotWiderIsReported() {
		assertThat(problems(read(svg(20), svg(20)))).containsExactly(
				"aftercare/hand.wide.svg:1:1: error: the wide picture is 20 pixels wide, and `aftercare/hand.svg` for "
						+ "phones 20 (make it the wider of the two)");
	}

	@Test
	void aWidePictureWithoutOneForPhonesIsReported() {
		Inspection site = ContentFolder.of(this.folder, "").write("aftercare/hand.wide.svg", svg(40)).read();
		assertThat(problems(site)).containsExactly("aftercare/hand.wide.svg:1:1: error: there is no "
				+ "`aftercare/hand.svg` for phones beside this wide picture (draw it too, or rename this one to "
				+ "`aftercare/hand.svg`)");
	}

	private Inspection read(String narrow, String wide) {
		return ContentFolder.of(this.folder, "")
			.write("aftercare/hand.svg", narrow)
			.write("aftercare/hand.wide.svg", wide)
			.write("aftercare/a.md", page("![A hand](hand.svg)\n"))
			.read();
	}

	private static String svg(int width) {
		return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + width + " 10'/>";
	}

}
