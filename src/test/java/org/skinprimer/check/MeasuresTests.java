package org.skinprimer.check;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.content.GoodArticle;
import org.skinprimer.load.Inspection;
import org.skinprimer.prose.Readability.Sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.page;

class MeasuresTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "0, 2, 16", "1, 5, 43", "13, 41, 367" })
	void theGoodArticleOfTheseTestsHasTheWordsItSays(int days, int sentences, int words) {
		Measures measures = measures(GoodArticle.of(days, ""));
		assertThat(measures.text().sentences()).hasSize(sentences);
		assertThat(measures.text().words()).isEqualTo(words);
	}

	@Test
	void paragraphsAndListItemsAreMeasuredAndAllElseIsLeftOut() {
		Measures measures = measures(page("""
				Rest *today*. Sleep
				well.

				## Drink

				- Drink water
				- Eat [soup](https://example.org)

				| Do | Skip |
				|---|---|
				| Rest | Run |

				    code

				> [!DO] Stay
				> Stay at home.

				<p>Raw</p>
				"""));
		assertThat(measures.text().sentences()).containsExactly(new Sentence("Rest today.", 2),
				new Sentence("Sleep well.", 2), new Sentence("Drink water", 2), new Sentence("Eat soup", 2),
				new Sentence("Stay at home.", 3));
		assertThat(measures.page().path()).isEqualTo(GoodArticle.ADDRESS);
	}

	private Measures measures(String article) {
		Inspection site = GoodArticle.folder(this.folder, article).read();
		return Measures.of(site.site().page(GoodArticle.ADDRESS).orElseThrow());
	}

}
