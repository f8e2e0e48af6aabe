package org.skinprimer.load;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.problems;

/** The criteria of IPDAS v4 are rules of the content check. */
class DecisionFileTests {

	@TempDir
	Path folder;

	private ContentFolder with(String from, String to) {
		assertThat(GoodDecision.FILE).contains(from);
		return ContentFolder.of(this.folder, GoodDecision.files(GoodDecision.FILE.replace(from, to)))
			.withSettings("funding: A friend.\n");
	}

	private static List<String> found(ContentFolder content) {
		return problems(content.read()).stream().filter((line) -> line.startsWith("decide")).toList();
	}

	@Test
	void aGoodFileHasNoProblemAndAnAddress() {
		Inspection site = with("", "").read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().has(new PagePath("/decide"))).isTrue();
		assertThat(site.site().has(new PagePath("/decide/sheet"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					'condition: [Teeth can stand apart.]' | 'condition: []' | decide.yaml:8:12: error: `condition` has 0 of at least 1
					'Should I wear braces?' | 'Braces'  | decide.yaml:1:11: error: `question` is no question
					'    nothing: true'   | '    nothing: false' | decide.yaml:15:3: error: `options` must hold to do nothing
					'  - id: fixed'       | '  - id: wait'       | decide.yaml:30:9: error: `wait` names two options
					'      - {text: No cost., certainty: high, source: [gums]}' | '' | decide.yaml:20:7: error: `good` has 1 of at least 2
					'      - {text: They take long., certainty: little, source: [gums]}' | '' | decide.yaml:51:7: error: `bad` has 1 of at least 2
					'    mind: You may hide.' | ''      | decide.yaml:30:5: error: key `mind` is missing
					'    daysOut: Some.'  | ''          | decide.yaml:30:5: error: key `daysOut` is missing
					'    feels: It is tight.' | ''      | decide.yaml:30:5: error: key `feels` is missing
					'    what: A wire pulls.' | '    what: A wire pulls and pulls and pulls and pulls on all of your teeth for a year.' | decide.yaml:30:9: error: `fixed` has
					'{text: No pain., certainty: high, source: [gums]}' | '{text: No pain., certainty: high}' | decide.yaml:20:9: error: key `source` is missing
					'{text: No pain., certainty: high, source: [gums]}' | '{text: No pain., certainty: high, source: [teeth]}' | decide.yaml:20:52: error: unknown source `teeth`
					'{text: No pain., certainty: high,' | '{text: No pain., certainty: sure,' | decide.yaml:20:37: error: `certainty` says `sure`
					'{text: No pain., certainty: high,' | '{text: No pain.,'  | decide.yaml:20:9: error: key `certainty` is missing
					'    cost: A lot.'    | '    cost: 900 dollars.' | decide.yaml:42:11: error: a number stands here without its source
					'published: 2026-11-01' | ''        | decide.yaml:1:1: error: key `published` is missing
					'reviewDue: 2027-11-01' | ''        | decide.yaml:1:1: error: key `reviewDue` is missing
					'policy: /policy'     | 'policy: /politics' | decide.yaml:6:9: error: `guide` names `/politics`, which is not a page
					'before:'             | 'befor:'    | decide.yaml:9:1: error: unknown key `befor` (did you mean `before`?)
					'    of: 12'          | '    of: 100' | decide.yaml:61:10: error: `who` does not name the 100 people of `of`
					'count: 5'            | 'count: 13' | decide.yaml:65:42: error: `count` is not among the 12 people
					'    didNot: had none' | ''         | decide.yaml:59:5: error: key `didNot` is missing
					'    groups: [{name: Fixed' | '    group: [{name: Fixed' | decide.yaml:65:5: error: unknown key `group`
					'match: Not done.}'   | '}'         | key `match` is missing
					'{id: pain, name'     | '{id: gap, name' | `gap` names two questions
					'{id: pain, name'     | '{id: lean, name' | `lean` names two questions
					'{id: pain, name'     | '{id: main, name' | `main` is no id
					'question: "Will it close?"' | 'question: Close it.' | `question` is no question
					""")
	void aCriterionThatIsNotMetIsTold(String from, String to, String told) {
		assertThat(found(with(from, to))).anyMatch((line) -> line.contains(told) && line.contains(": error: "));
	}

	@Test
	void whoPaidStandsInTheSettings() {
		ContentFolder content = with("", "").withSettings("");
		assertThat(found(content)).singleElement()
			.asString()
			.startsWith("decide.yaml:1:1: error: nobody can see who paid for this page");
	}

	@Test
	void goodAndBadSidesAreAlikeInNumber() {
		String side = "      - {text: No cost., certainty: high, source: [gums]}\n";
		assertThat(found(with(side, side + side))).isEmpty();
		assertThat(found(with(side, side + side + side)))
			.anyMatch((line) -> line.contains("`bad` has 2 sides beside 4"));
	}

	@Test
	void twoOptionsAreTooFew() {
		String file = GoodDecision.FILE;
		String last = file.substring(file.indexOf("  - id: loose"), file.indexOf("counts:"));
		assertThat(found(with(last, ""))).anyMatch((line) -> line.contains("`options` has 2 of at least 3"));
	}

	@Test
	void longSentencesAreTold() {
		ContentFolder content = with("Teeth can stand apart.", "word ".repeat(26) + ".")
			.withSettings("funding: A friend.\narticleRules: true\n");
		assertThat(found(content)).singleElement().asString().contains("a sentence has 26 words");
	}

	@Test
	void aBrokenFileIsNotShown() {
		assertThat(with("    mind: You may hide.\n", "").read().site().has(new PagePath("/decide"))).isFalse();
	}

	@Test
	void theAddressFollowsTheFile() {
		ContentFolder content = with("", "").write("decide/night-guard.yaml", GoodDecision.FILE)
			.write("decide/sheet.yaml", GoodDecision.FILE);
		assertThat(content.read().site().has(new PagePath("/decide/night-guard"))).isTrue();
		assertThat(content.read().site().has(new PagePath("/decide/sheet"))).isFalse();
		assertThat(found(content)).singleElement().asString().startsWith("decide/sheet.yaml:1:1: error: ");
	}

}
