package org.skinprimer.editor;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

/** How hard the articles are to read. */
class GradesViewTests {

	@TempDir
	Path folder;

	@Test
	void theHardestArticleComesFirstAndWhatIsAboveABarSaysSo() {
		TestContent.write(this.folder,
				"""
						-- after/easy.md --
						---
						title: Easy
						description: An article that is easy to read, with short words in short sentences only.
						---
						Wash your face. Use cool water. Pat it dry. Do not rub it.
						-- after/hard.md --
						---
						title: Hard
						description: An article that is hard to read, with long words in long sentences only.
						---
						Inflammatory hyperpigmentation characteristically complicates microneedling procedures performed
						inappropriately on individuals whose constitutional pigmentation predisposes them considerably to
						disproportionate postinflammatory melanogenesis after otherwise entirely superficial and inconsequential epidermal injuries of any kind.
						""");
		GradesView view = GradesView.of(new SiteReader(this.folder).read(Instant.EPOCH));
		assertThat(view.articles()).extracting(GradesView.Article::title).containsExactly("Hard", "Easy");
		assertThat(view.articles().get(0).measures()).extracting(GradesView.Measure::over).containsOnly(true);
		assertThat(view.articles().get(0).over()).isTrue();
		assertThat(view.articles().get(0).hard().get(0).tooLong()).isTrue();
		assertThat(view.articles().get(1).over()).isFalse();
		assertThat(view.articles().get(1).measures()).extracting(GradesView.Measure::name)
			.containsExactly("grade", "smog", "sentence", "long");
		assertThat(view.articles().get(1).measures().get(3).text()).isEqualTo("0.0%");
		assertThat(view.articles().get(1).words()).isEqualTo(13);
	}

	@Test
	void theThreeHardestSentencesCountLongWordsTwice() {
		TestContent.write(this.folder, """
				-- after/page.md --
				---
				title: Page
				description: An article with sentences of several lengths, of which the worst are shown.
				---
				One two three four five six. Hyaluronic acid moisturizes beautifully. One two three four five.
				One two. One two three.
				""");
		GradesView view = GradesView.of(new SiteReader(this.folder).read(Instant.EPOCH));
		assertThat(view.articles().get(0).hard()).extracting(HardSentence::text)
			.containsExactly("Hyaluronic acid moisturizes beautifully.", "One two three four five six.",
					"One two three four five.");
		assertThat(view.articles().get(0).hard().get(0).longWords()).isEqualTo(3);
	}

	@Test
	void theBarsAreThoseOfTheRules() {
		assertThat(GradesView.Bars.OURS).isEqualTo(new GradesView.Bars("6", "9", "14", "5", 20, 25));
	}

	@Test
	void aSiteWithoutArticlesHasNoneToShow() {
		TestContent.write(this.folder, "");
		assertThat(GradesView.of(new SiteReader(this.folder).read(Instant.EPOCH)).articles()).isEmpty();
	}

}
