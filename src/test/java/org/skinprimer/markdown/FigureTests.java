package org.skinprimer.markdown;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTests {

	@Test
	void aPictureAloneInItsParagraphIsAFigureWithItsTitleAsCaption() {
		Document document = Texts.read("![A needle](needle.svg \"How deep it goes.\")");
		assertThat(document.html()).hasToString("""
				<figure class="figure"><img src="/pictures/needle.svg" alt="A needle" width="640" height="480" \
				loading="lazy" decoding="async"><figcaption>How deep it goes.</figcaption></figure>
				""");
		assertThat(document.images()).containsExactly(new Image("needle.svg", "A needle", "How deep it goes.", true,
				Optional.of(new Picture("/pictures/needle.svg", 640, 480)), new Position(1, 1)));
	}

	@Test
	void aFigureWithoutATitleHasNoCaption() {
		assertThat(Texts.html("![A needle](needle.svg)")).isEqualTo("""
				<figure class="figure"><img src="/pictures/needle.svg" alt="A needle" width="640" height="480" \
				loading="lazy" decoding="async"></figure>
				""");
	}

	@Test
	void aPictureAmongWordsStaysAmongThem() {
		Document document = Texts.read("Look ![a needle](needle.svg \"Title\") here.");
		assertThat(document.html()).hasToString("""
				<p>Look <img src="/pictures/needle.svg" alt="a needle" width="640" height="480" \
				loading="lazy" decoding="async"> here.</p>
				""");
		assertThat(document.images()).extracting(Image::figure).containsExactly(false);
	}

	@Test
	void twoPicturesInOneParagraphAreNoFigure() {
		assertThat(Texts.html("![a](a.png) ![b](b.png)")).startsWith("<p><img ").doesNotContain("<figure");
	}

	@Test
	void aLinkedPictureIsNoFigure() {
		assertThat(Texts.html("[![a](a.png)](page.md)")).startsWith("<p><a href=\"/aftercare/page\"><img ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "- ![a](a.png)", "> ![a](a.png)", "> [!NOTE] Look\n> ![a](a.png)", "![a][r]\n\n[r]: a.png",
			"   ![a](a.png)   " })
	void aFigureMayStandAnywhere(String text) {
		assertThat(Texts.html(text)).contains("<figure class=\"figure\"><img src=\"/pictures/a.png\" alt=\"a\"");
	}

	@Test
	void aMissingPictureLeavesItsWords() {
		Document document = Texts.read("""
				![Gone & away](missing.png "The caption")

				Look ![gone](missing.png "Title") here.
				""");
		assertThat(document.html()).hasToString("""
				<figure class="figure">Gone &amp; away<figcaption>The caption</figcaption></figure>
				<p>Look gone here.</p>
				""");
		assertThat(document.images()).extracting(Image::picture).containsOnly(Optional.empty());
		assertThat(document.images()).extracting(Image::target).containsExactly("missing.png", "missing.png");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a.png", "//example.org/a.png", "data:image/png;base64,AA==",
			"javascript:alert(1)", "file:///a.png" })
	void onlyPicturesOfTheSiteAreAskedFor(String target) {
		References everything = new References() {

			@Override
			public Optional<String> site(String destination) {
				return Optional.empty();
			}

			@Override
			public Optional<Picture> picture(String destination) {
				return Optional.of(destination)
					.filter((any) -> !destination.startsWith("//"))
					.map((any) -> new Picture(destination, 1, 1));
			}

			@Override
			public Optional<String> source(String id) {
				return Optional.empty();
			}

			@Override
			public Optional<String> term(String id) {
				return Optional.empty();
			}

		};
		Document document = new Markdown(java.util.Locale.US).read("a ![words](" + target + ")", everything);
		assertThat(document.html()).hasToString("<p>a words</p>\n");
		assertThat(document.images()).extracting(Image::target).containsExactly(target);
	}

	@Test
	void aSizeIsGivenOnlyWhenItIsWhollyKnown() {
		assertThat(Texts.html("a ![b](unsized.svg) ![c](wide.svg)")).isEqualTo("""
				<p>a <img src="/pictures/unsized.svg" alt="b" loading="lazy" decoding="async"> \
				<img src="/pictures/wide.svg" alt="c" loading="lazy" decoding="async"></p>
				""");
	}

	@Test
	void theWordsForAPictureLeaveMarkupOut() {
		Document document = Texts
			.read("![A *small* `needle` \"in\" **[skin](skin.md)** <b> &amp; ![pore](b.png)](a.png)");
		assertThat(document.images()).extracting(Image::alt).containsExactly("A small needle \"in\" skin <b> & pore");
		assertThat(document.html().toString())
			.contains("alt=\"A small needle &quot;in&quot; skin &lt;b&gt; &amp; pore\"");
	}

	@Test
	void linksInTheWordsForAPictureLeadNowhereAndCiteNothing() {
		Document document = Texts.read("![See [a](source:s1) and [b](page.md)](a.png) and [c](source:s2)");
		assertThat(document.links()).extracting(Link::target).containsExactly("s2");
		assertThat(document.citations()).containsExactly("s2");
		assertThat(document.html().toString()).contains("alt=\"See a and b\"", "href=\"#source-1\"");
	}

	@Test
	void aCaptionIsText() {
		assertThat(Texts.html("![a](a.png \"Says \\\"no\\\" <script>alert(1)</script> & *more*\")")).endsWith("""
				<figcaption>Says &quot;no&quot; &lt;script&gt;alert(1)&lt;/script&gt; &amp; *more*</figcaption></figure>
				""");
	}

	@Test
	void captionsAreReadButWordsForPicturesAreNot() {
		Document document = Texts.read("""
				Before ![not counted](a.png) after.

				![not counted either](a.png "Three more words")
				""");
		assertThat(document.words()).isEqualTo(5);
		assertThat(document.text()).endsWith("Three more words").doesNotContain("counted");
	}

}
