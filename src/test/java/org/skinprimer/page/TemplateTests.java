package org.skinprimer.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.References;
import org.skinprimer.markdown.RenderedHtml;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What templates may do, and that only rendered Markdown gets past the escaping. */
class TemplateTests {

	static List<Path> templates() {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noTemplatePrintsUnescapedComputesTextOrHoldsScriptAndStyle(Path template) throws IOException {
		assertThat(Files.readString(template))
			.doesNotContain("th:utext", "[(", "[[", "__$", "th:inline", "<script", "<style")
			.doesNotContainPattern(
					"\\sstyle=|\\son[a-z]+=|\\bjavascript:|https?://(?!www\\.thymeleaf\\.org|skinprimer\\.org)");
	}

	@Test
	void printsRenderedMarkdownAsItIs() {
		RenderedHtml html = new Markdown(Locale.US).read("**bold** ${700+77} [[${700+77}]]", References.NONE).html();
		assertThat(print(html)).isEqualTo("<div><p><strong>bold</strong> ${700+77} [[${700+77}]]</p>\n</div>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b>bold</b>", "plain" })
	void refusesToPrintAnythingElseUnescaped(String text) {
		assertThatExceptionOfType(TemplateProcessingException.class).isThrownBy(() -> print(text))
			.withStackTraceContaining("sp:html prints rendered Markdown only");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "</script>" })
	void refusesToPrintAnythingElseAsData(String text) {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> print("<th:block sp:data=\"${html}\"></th:block>", text))
			.withStackTraceContaining("sp:data prints linked data only");
	}

	private static String print(Object html) {
		return print("<div sp:html=\"${html}\"></div>", html);
	}

	private static String print(String template, Object html) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(new MarkupDialect());
		return engine.process(template, new Context(Locale.US, Map.of("html", html)));
	}

}
