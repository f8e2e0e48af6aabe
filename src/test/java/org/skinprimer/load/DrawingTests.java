package org.skinprimer.load;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.problems;

/** A drawing does nothing but draw, and asks for no other file. */
class DrawingTests {

	@TempDir
	Path folder;

	private List<String> told(String inner) {
		return problems(ContentFolder.of(this.folder, "")
			.write("logo.svg",
					"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
							+ " viewBox='0 0 9 9'>\n  " + inner + "\n</svg>\n")
			.read());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<Script href='#a'/>", "<g onclick='alert(1)'/>",
			"<g ONLOAD='x()'/>", "<image href='https://a.example/a.png'/>", "<image xlink:href='//a.example/a.png'/>",
			"<use href='other.svg#a'/>", "<use href='data:image/svg+xml,%3Csvg/%3E'/>",
			"<a href='javascript:alert(1)'><path d='M0 0'/></a>", "<style>@import 'a.css';</style>",
			"<style>@\\69mport 'a.css';</style>",
			"<style><![CDATA[path{fill:url(https://a.example/a.svg#b)}]]></style>",
			"<style>path{fill:url( 'a.svg#b' )}</style>", "<style>path{mask:image-set('a.png' 1x)}</style>",
			"<path fill='url(https://a.example/#b)'/>", "<path fill='u\\72l(https://a.example/#b)'/>",
			"<path style='fill:URL(\"//a.example/b\")'/>", "<foreignObject><p>a</p></foreignObject>",
			"<?xml-stylesheet href='a.css'?>", "<set attributeName='href' to='#a'/>",
			"<animate attributeName='onclick' to='x()'/>", "<g xml:base='https://a.example/'/>", "<audio src='#a'/>",
			"<g xmlns:h='http://www.w3.org/1999/xhtml'><h:iframe/></g>" })
	void whatIsNotDrawnIsRefusedWithItsPlace(String inner) {
		assertThat(told(inner)).isNotEmpty()
			.allSatisfy((line) -> assertThat(line)
				.matches("logo\\.svg:2:\\d+: error: the drawing holds .+ \\(take it out; .+\\)"));
	}

	@Test
	void thePlaceIsThatOfTheElement() {
		assertThat(told("<g>\n    <path d='M0 0'/><script>1</script></g>"))
			.containsExactly("logo.svg:3:21: error: the drawing holds the element `script`, which does more than draw "
					+ "(take it out; export it anew as a plain SVG, all shapes as paths)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<path fill='url(#a)' style='mask:url(\"#b\")'/>", "<use href='#a'/>",
			"<style>@media (prefers-color-scheme:dark){path{fill:#fff}}</style>",
			"<image href='data:image/png;base64,AAAA'/>", "<text>An image (large), see https://a.example</text>",
			"<g aria-label='An image (large) of C:\\a'/>", "<title>On click</title>",
			"<metadata><a xmlns='https://a.example/'>1</a></metadata>" })
	void whatIsDrawnIsNot(String inner) {
		assertThat(told(inner)).isEmpty();
	}

}
