package org.skinprimer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever gets the program or its texts learns what may be done with them. */
class LicenseTests {

	private static final String CODE = "https://www.apache.org/licenses/LICENSE-2.0";

	private static final String TEXTS = "https://creativecommons.org/licenses/by/4.0/";

	@Test
	void theJarHoldsBothLicenses() throws IOException {
		assertThat(read("src/main/resources/META-INF/LICENSE").strip()).startsWith("Apache License")
			.contains("END OF TERMS AND CONDITIONS")
			.endsWith("limitations under the License.");
		assertThat(read("src/main/resources/META-INF/NOTICE")).contains("Apache License, Version 2.0", TEXTS);
	}

	@Test
	void thePomNamesThemAndNothingOfItsParent() throws IOException {
		Document pom = Jsoup.parse(read("pom.xml"), Parser.xmlParser());
		assertThat(pom.select("project > licenses > license > url").eachText()).containsExactly(CODE, TEXTS);
		assertThat(pom.select("project > url, project > scm, project > developers > developer")).hasSize(3);
	}

	@Test
	void thePageForReadersHasBothAndASentenceToCopy() throws IOException {
		assertThat(read("content/about/use-these-guides.md")).contains("](" + CODE + ")", "](" + TEXTS + ")",
				"by Skin Primer, address of the page. License: CC BY 4.0, " + TEXTS);
		assertThat(read("content/site.yaml")).contains("\n  - /about/use-these-guides\n");
		assertThat(read("README.md")).contains("\n## License\n", TEXTS);
	}

	private static String read(String file) throws IOException {
		return Files.readString(Path.of(file), StandardCharsets.UTF_8);
	}

}
