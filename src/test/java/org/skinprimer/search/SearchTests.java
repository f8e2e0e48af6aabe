package org.skinprimer.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** What a question finds, and in which order. */
class SearchTests {

	private static final String HEADER = """
			---
			title: %s
			description: A page that is only there so that a search for its words can find it or not.
			%s---
			%s
			""";

	@TempDir
	Path folder;

	private IndexedContent content;

	@BeforeEach
	void write() {
		this.content = IndexedContent.of(this.folder,
				page("scar", "Acne scars", "", "A scar is a mark. The blood clot comes first.")
						+ page("scare", "Do not be afraid", "",
								"A needle may scare you. Wear no mask.\n\n## The tram track\n\nIt runs far.")
						+ page("who", "Who is it for?", "", "Adults.")
						+ page("tub", "Water", "synonyms: [splashing about]\n", "Stay out of the hot tub. Other words.")
						+ page("cream", "Numbing", "", "The cream numbs skin. Hyperpigmentation is rare.") + """
								-- synonyms.yaml --
								- id: hot-tub
								  words: [hot tub, jacuzzi]
								-- glossary.yaml --
								- id: petechiae
								  term: Petechiae
								  meaning: Tiny red dots.
								  also: [pinpoint dots]
								""");
	}

	@Test
	void whatIsSpelledAsTypedComesBeforeWhatIsSpelledNearlySo() {
		assertThat(this.content.addresses("mark")).startsWith("/after/scar").contains("/after/scare");
		assertThat(this.content.addresses("mask")).startsWith("/after/scare").contains("/after/scar");
	}

	@ParameterizedTest
	@CsvSource({ "scars, /after/scar", "hyperpigmantation, /after/cream", "hyperpig, /after/cream",
			"jacuzzi, /after/tub", "jacuzi, /after/tub", "splashing, /after/tub", "who is it, /after/who",
			"what who, /after/who", "Acne's SCARS, /after/scar", "is the jacuzzi ok, /after/tub" })
	void thePageComesFirst(String typed, String first) {
		assertThat(this.content.addresses(typed)).startsWith(first);
	}

	@Test
	void quotesHoldWordsTogether() {
		assertThat(this.content.addresses("\"hot tub\"")).containsExactly("/after/tub");
		assertThat(this.content.addresses("“blood clot”")).containsExactly("/after/scar");
		assertThat(this.content.addresses("\"clot blood\"")).isEmpty();
	}

	@Test
	void aHitNamesTheHeadingBelowWhichTheWordsStand() {
		assertThat(this.content.find("runs far").pages().get(0).parts()).startsWith("the-tram-track");
		assertThat(this.content.find("afraid needle").pages().get(0).parts()).startsWith("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "petechiae", "what are petechiae?", "meaning of petechiae", "pinpoint dots" })
	void aQuestionForAWordIsAnsweredByTheGlossary(String typed) {
		assertThat(this.content.find(typed).terms()).extracting(Term::id).containsExactly("petechiae");
	}

	@Test
	void aWordThatIsFarFromAllIsNotFoundAndNearOnesAreNamed() {
		SearchResults found = this.content.find("needlessness");
		assertThat(found.isEmpty()).isTrue();
		assertThat(found.nearest()).containsExactly("needle");
		assertThat(this.content.find("qqqq").nearest()).isEmpty();
	}

	@Test
	void whatWasSearchedInsteadIsSaid() {
		assertThat(this.content.find("hyperpigmantation").corrected()).containsEntry("hyperpigmantation",
				"hyperpigmentation");
	}

	@Test
	void aMistypedWordIsOneThatStandsWithTheOthers() {
		assertThat(this.content.find("hot tup").corrected()).isEmpty();
		assertThat(this.content.find("wear maskk").corrected()).containsEntry("maskk", "mask");
		assertThat(this.content.find("clott blood").corrected()).containsEntry("clott", "clot");
		assertThat(this.content.find("clott adults").corrected()).isEmpty();
	}

	@Test
	void whatIsMeantAsTypedIsNotCorrected() {
		SearchQuery query = SearchQuery.of("hyperpigmantation");
		assertThat(this.content.find(query.asTyped()).corrected()).isEmpty();
		assertThat(this.content.find(query.asTyped()).pages()).isEmpty();
		assertThat(query.with(Map.of("hyperpigmantation", "scar"))).isEqualTo("scar");
		assertThat(SearchQuery.of("Can i “weer” it?").with(Map.of("weer", "wear"))).isEqualTo("Can I “wear” it?");
	}

	@Test
	void pagesWithAllWordsComeFirst() {
		assertThat(this.content.addresses("mark blood clot hyperpigmentation")).startsWith("/after/scar")
			.contains("/after/cream");
		assertThat(this.content.addresses("wear needle mark")).startsWith("/after/scare");
	}

	@ParameterizedTest
	@ValueSource(strings = { "can't", "dont", "didn’t", "isnt", "i can't scar" })
	void shortenedWordsTellNothing(String typed) {
		assertThat(this.content.find(typed + " petechiae").terms()).extracting(Term::id).hasSizeLessThanOrEqualTo(1);
		assertThat(SearchQuery.of(typed).words().get(0).isStopWord()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "title:scar*", "scar AND (", "+scar -needle^3~", "scar\\", "sc?r* /scar/ [a TO b]" })
	void thereIsNoSyntaxToGetWrong(String typed) {
		assertThat(this.content.addresses(typed)).contains("/after/scar");
	}

	@Test
	void anEditIsReadAndNothingElse() throws IOException {
		Path file = this.folder.resolve("after/scar.md");
		Files.writeString(file, Files.readString(file).replace("blood clot", "purple elephant"));
		assertThat(this.content.read()).isEqualTo(1);
		assertThat(this.content.addresses("elephant")).containsExactly("/after/scar");
		assertThat(this.content.find("\"blood clot\"").isEmpty()).isTrue();
		assertThat(this.content.read()).isZero();
	}

	@Test
	void afterAGraveFailureTheIndexIsMadeOnceMore() throws IOException {
		Files.delete(this.folder.resolve("after/scar.md"));
		this.content.end();
		assertThat(this.content.addresses("jacuzi")).containsExactly("/after/tub");
		assertThat(this.content.read()).isEqualTo(this.content.site().pages().size());
		assertThat(this.content.addresses("jacuzi")).containsExactly("/after/tub");
		assertThat(this.content.addresses("acne")).isEmpty();
	}

	@Test
	void pagesThatVisitorsDoNotGetAreNotFound() throws IOException {
		Path file = this.folder.resolve("after/cream.md");
		String text = Files.readString(file);
		for (String line : List.of("draft: true\n", "publishOn: 2027-01-01\n", "expiresOn: 2026-01-01\n")) {
			Files.writeString(file, text.replaceFirst("title", line + "title"));
			this.content.read();
			assertThat(this.content.find("hyperpigmentation").pages()).as(line).isEmpty();
			Files.writeString(file, text);
			this.content.read();
			assertThat(this.content.addresses("hyperpigmentation")).containsExactly("/after/cream");
		}
	}

	@Test
	void aPageThatTheVisitorsSiteHasNotIsNotFoundBeforeTheIndexKnows() throws IOException {
		Files.delete(this.folder.resolve("after/scar.md"));
		this.content.readSiteOnly();
		assertThat(this.content.addresses("acne")).isEmpty();
	}

	private static String page(String name, String title, String keys, String text) {
		return "-- after/" + name + ".md --\n" + HEADER.formatted("\"" + title + "\"", keys, text);
	}

}
