package org.skinprimer.load;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

/** What editors are told of the questions that lead to the urgency table. */
class QuestionCheckTests {

	private static final String ROWS = """
			-- urgency.yaml --
			rows:
			  - {id: air, level: emergency, go: Call, short: No air, sign: You gasp., basis: Known.}
			  - {id: pus, level: today, go: Go, short: Pus, sign: It runs., basis: Known.}
			  - {id: fine, level: usual, go: Wait, short: Pink, sign: It is pink., basis: Known.}
			""";

	private static final String GOOD = """
			-- when-to-call.yaml --
			questions:
			  - id: breathing
			    name: Breathing
			    ask: Do you gasp?
			    rows: [air]
			  - id: skin
			    name: Skin
			    ask: Is there pus?
			    rows: [pus]
			address: /aftercare/when-to-call
			""";

	private static final PagePath ADDRESS = new PagePath("/aftercare/when-to-call");

	@TempDir
	Path folder;

	@Test
	void goodQuestionsMakeAPage() {
		Inspection site = ContentFolder.of(this.folder, ROWS + GOOD)
			.write("aftercare/a.md", page("[When to call](/aftercare/when-to-call).\n"))
			.read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().has(ADDRESS)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rows: [pus]  | rows: []          | 9:11 | `rows` names no row of urgency.yaml, so a yes leads nowhere
			rows: [pus]  | rows: [pus, air]  | 9:17 | the row `air` belongs to the question `breathing` already
			rows: [pus]  | rows: [pus, pus]  | 9:17 | the row `pus` belongs to the question `skin` already
			rows: [pus]  | rows: [pus, fine] | 9:17 | the row `fine` is usual, so no question asks for it
			rows: [pus]  | rows: [pus, puss] | 9:17 | unknown row `puss`
			rows: [air]  | rows: [pus]       | 9:12 | the row `pus` belongs to the question `breathing` already
			Is there pus? | There is pus     | 8:10 | `ask` does not end as a question
			name: Skin   | nam: Skin         | 7:5 | unknown key `nam`
			id: skin     | id: breathing     | 6:5 | the id `breathing` is used twice
			""")
	void eachMistakeHasItsPlace(String written, String wrong, String place, String message) {
		Inspection site = ContentFolder.of(this.folder, ROWS + GOOD.replace(written, wrong)).read();
		assertThat(problems(site))
			.anyMatch((line) -> line.startsWith("when-to-call.yaml:" + place + ": error: " + message));
	}

	@Test
	void aRowThatNoQuestionAsksForIsNamed() {
		Inspection site = ContentFolder
			.of(this.folder,
					ROWS + "  - {id: more, level: call, go: Ask, short: More, sign: It grows., basis: Known.}\n" + GOOD)
			.read();
		assertThat(problems(site)).containsExactly("when-to-call.yaml:1:1: error: no question asks for the row `more` "
				+ "of urgency.yaml (add `more` to `rows` of the question that its sign belongs to)");
		assertThat(site.site().has(ADDRESS)).isTrue();
	}

	@Test
	void theMostUrgentQuestionComesFirst() {
		String turned = GOOD.replace("[air]", "[x]").replace("[pus]", "[air]").replace("[x]", "[pus]");
		assertThat(problems(ContentFolder.of(this.folder, ROWS + turned).read())).containsExactly(
				"when-to-call.yaml:6:5: error: the question `skin` stands below one whose help is less urgent in "
						+ "urgency.yaml (put the questions in the order of their most urgent rows)");
	}

	@Test
	void theAddressBelongsToTheProgram() {
		Inspection site = ContentFolder.of(this.folder, ROWS + GOOD)
			.write("aftercare/when-to-call.md", page("Text.\n"))
			.write("aftercare/b.md",
					page("Text.\n").replace("---\nText", "aliases: [/aftercare/when-to-call]\n---\nText"))
			.read();
		assertThat(problems(site)).hasSize(2)
			.anyMatch((line) -> line.startsWith("aftercare/when-to-call.md:1:1: error: the address "
					+ "/aftercare/when-to-call belongs to the program itself"))
			.anyMatch((line) -> line.startsWith("aftercare/b.md:4:11: error: the alias `/aftercare/when-to-call`"));
		assertThat(site.site().has(ADDRESS)).isTrue();
	}

	@Test
	void withoutAnAddressItFollowsTheFile() {
		Inspection site = ContentFolder.of(this.folder, ROWS + GOOD.replaceFirst("address: .*\n", "")).read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().shared().made()).containsExactly("/when-to-call");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			when-to-call    | error: `address` says `when-to-call`, which cannot be the address of a page
			/When           | error: `address` says `/When`, which cannot be the address of a page
			/call/          | error: `address` says `/call/`, which cannot be the address of a page
			/search/me      | error: `/search/me` belongs to the program itself
			/aftercare      | error: `/aftercare` is the address of a section
			""")
	void anAddressIsOneThatIsFree(String address, String problem) {
		Inspection site = ContentFolder.of(this.folder, ROWS + GOOD.replace("/aftercare/when-to-call", address)).read();
		assertThat(problems(site))
			.anySatisfy((line) -> assertThat(line).startsWith("when-to-call.yaml:").contains(problem));
	}

	@Test
	void withoutQuestionsThereIsNoPageAndNoLinkToIt() {
		Inspection site = ContentFolder.of(this.folder, ROWS)
			.write("aftercare/a.md", page("[When to call](/aftercare/when-to-call).\n"))
			.read();
		assertThat(problems(site)).singleElement()
			.asString()
			.startsWith("aftercare/a.md:5:1: error: the link “When to call” leads to `/aftercare/when-to-call`, "
					+ "which is not there");
		assertThat(site.site().has(ADDRESS)).isFalse();
	}

}
