package org.skinprimer.markdown;

import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommonMarkSpecTests {

	private static final Parser PARSER = Markdown.parser().build();

	private static final HtmlRenderer RENDERER = Markdown.renderer().build();

	static List<Example> examples() {
		return ExampleReader.readExamples(TestResources.getSpec());
	}

	@Test
	void theSpecificationIsVersion0312AndHas652Examples() {
		assertThat(TestResources.readAsString(TestResources.getSpec())).contains("version: '0.31.2'");
		assertThat(examples()).hasSize(652);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void anExampleOfTheSpecificationGivesTheSpecifiedHtml(Example example) {
		// The specification prints a tab as an arrow.
		Node tree = PARSER.parse(example.getSource());
		assertThat(RENDERER.render(tree)).as(example.getSource()).isEqualTo(example.getHtml().replace("→", "\t"));
	}

}
