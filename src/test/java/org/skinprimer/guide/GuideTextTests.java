package org.skinprimer.guide;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the text of the guide is cut into words and examples. */
class GuideTextTests {

	@Test
	void wordsAndExamplesKeepTheirOrder() {
		GuideText text = GuideText.of("""
				Words.

				```markdown example one shows facts body
				Text.
				```

				More words.
				""");
		assertThat(text.passages()).hasSize(3);
		assertThat(text.passages().get(0).words()).isEqualTo("Words.\n\n");
		assertThat(text.passages().get(1).example())
			.contains(new Example("aftercare/one.md", Example.Form.TEXT, false, "Text.\n", List.of("facts", "body")));
		assertThat(text.passages().get(2).words()).contains("More words.");
	}

	@Test
	void theLineEndsOfWindowsChangeNothing() {
		String text = "Words.\n\n```yaml example one shows facts\norder: 1\n```\n";
		assertThat(GuideText.of(text.replace("\n", "\r\n"))).isEqualTo(GuideText.of(text));
		assertThat(GuideText.of(text).examples()).hasSize(1);
	}

	@Test
	void codeThatIsNoExampleStaysInTheWords() {
		GuideText text = GuideText.of("""
				```
				java -jar skinprimer.jar
				```
				""");
		assertThat(text.examples()).isEmpty();
		assertThat(text.passages()).singleElement()
			.satisfies((passage) -> assertThat(passage.words()).contains("java -jar"));
	}

	@Test
	void aPartOfATextIsReadBelowAHeader() {
		Example example = Example.of("markdown example one", "Text.\n");
		assertThat(example.whole()).startsWith("---\ntitle: ").endsWith("\n---\nText.\n");
		assertThat(example.body()).isEqualTo("Text.\n");
	}

	@Test
	void aPartOfAHeaderGetsWhatItLacks() {
		assertThat(Example.of("yaml example one", "order: 1\n").whole()).startsWith("---\norder: 1\ntitle: ");
		assertThat(Example.of("yaml example one", "title: A\ndescription: B\n").whole())
			.isEqualTo("---\ntitle: A\ndescription: B\n---\nA text.\n");
	}

	@Test
	void aWholeFileIsReadAsItIs() {
		Example page = Example.of("markdown mistake faq/index.md", "---\ntitle: A\n---\nText.\n");
		assertThat(page.whole()).isEqualTo("---\ntitle: A\n---\nText.\n");
		assertThat(page.body()).isEqualTo("Text.\n");
		assertThat(page.path().value()).isEqualTo("/faq");
		assertThat(page.isMistake()).isTrue();
		assertThat(Example.of("yaml example site.yaml", "name: A\n").whole()).isEqualTo("name: A\n");
	}

	@Test
	void theLinksOfTheSampleSiteLeadIntoTheGuide() {
		Example example = Example.of("markdown example faq/one.md shows body", "Text.\n");
		assertThat(SampleReferences.inGuide("/faq/one")).isEqualTo("#" + example.id());
		assertThat(SampleReferences.inGuide("/faq/one#when")).isEqualTo("#when");
		assertThat(Optional.of(Example.of("yaml example glossary.yaml", "")).map(Example::id))
			.contains("example-glossary");
	}

}
