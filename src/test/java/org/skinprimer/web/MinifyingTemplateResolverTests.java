package org.skinprimer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MinifyingTemplateResolverTests {

	static List<Path> templates() {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void indentationAroundBlocksGoes() {
		assertThat(MinifyingTemplateResolver.minified("""
				<ul class="leaders">
					<li>
						<a href="/">Home</a>
					</li>

				</ul>
				""")).isEqualTo("<ul class=\"leaders\"><li><a href=\"/\">Home</a></li></ul>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "`<a>Home</a>\n\t<span>4 min</span>`|`<a>Home</a>\n<span>4 min</span>`",
					"`<p>next\n\treview</p>`|`<p>next\nreview</p>`",
					"`<cite>A</cite> <i>B</i>`|`<cite>A</cite> <i>B</i>`",
					"`<th:block>By.</th:block>\n\t<cite>A</cite>`|`<th:block>By.</th:block>\n<cite>A</cite>`",
					"`<p>\n\t<pre>a\n\tb</pre>\n</p>`|`<p><pre>a\n\tb</pre></p>`" })
	void theSpaceBetweenTwoWordsStays(String written, String sent) {
		assertThat(MinifyingTemplateResolver.minified(written)).isEqualTo(sent);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void eachTemplateSaysTheSameWords(Path template) throws IOException {
		String written = Files.readString(template);
		String sent = MinifyingTemplateResolver.minified(written);
		assertThat(sent).hasSizeLessThan(written.length()).doesNotContain("\t\t");
		assertThat(Jsoup.parse(sent).text()).isEqualTo(Jsoup.parse(written).text());
		assertThat(Jsoup.parse(sent).select("*")).hasSameSizeAs(Jsoup.parse(written).select("*"));
	}

}
