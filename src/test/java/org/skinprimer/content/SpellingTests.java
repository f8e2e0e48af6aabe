package org.skinprimer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.MultiThreadedJLanguageTool;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.SiteReader;
import org.skinprimer.markdown.Image;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(300)
class SpellingTests {

	/** Rules of style and typography that the articles decide otherwise. */
	private static final List<String> SWITCHED_OFF = List.of(
			// The items of a list may finish the sentence that leads to them.
			"UPPERCASE_SENTENCE_START",
			// The items of a list begin alike on purpose.
			"ENGLISH_WORD_REPEAT_BEGINNING_RULE",
			// In “if this and that” a comma would cut one condition in two.
			"COMMA_COMPOUND_SENTENCE", "COMMA_COMPOUND_SENTENCE_2",
			// It takes a “so” that tells a result for one that tells a purpose.
			"NO_COMMA_BEFORE_SO",
			// “It too is left on” needs no pauses.
			"MISSING_COMMA_WITH_TOO",
			// “The skin around it” is plainer than “the surrounding skin”.
			"NOUN_AROUND_IT");

	private static final List<String> MEDICAL_WORDS = medicalWords();

	private static final MultiThreadedJLanguageTool TOOL = tool();

	private static final Site SITE = new SiteReader(Path.of("content")).read(ContentFolder.NOW);

	@AfterAll
	static void stopItsThreads() {
		TOOL.shutdown();
	}

	@Test
	void theShippedPagesHaveNoMistake() throws IOException {
		List<String> mistakes = new ArrayList<>();
		for (Page page : SITE.pages()) {
			mistakes.addAll(mistakes(page.source().name(), String.join("\n\n", texts(page))));
		}
		assertThat(mistakes).isEmpty();
	}

	@Test
	void theShippedGlossaryHasNoMistake() throws IOException {
		List<String> mistakes = new ArrayList<>();
		for (Term term : SITE.glossary()) {
			mistakes.addAll(mistakes("glossary.yaml, " + term.id(), term.meaning()));
		}
		assertThat(mistakes).isEmpty();
	}

	@Test
	void whatIsTheSameOnEachPageHasNoMistake() throws IOException {
		SiteSettings settings = SITE.settings();
		assertThat(mistakes(SiteSettings.FILE,
				settings.identity().tagline() + "\n\n" + settings.identity().standingLine()))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Wait one day befor you swim. | befor | before
			Take no isotretinion today. | isotretinion | Possible spelling mistake
			The spots goes away in a week. | goes | go
			Take an small amount of cream. | an | a
			Colour comes back in a week. | Colour | Color
			Wait until the the scabs fall off. | the the | the
			""")
	void aMistakeIsNamedWithItsPageItsSentenceAndAMend(String sentence, String mistake, String mend)
			throws IOException {
		assertThat(mistakes("faq/swim.md", "All is well here.\n\n" + sentence)).singleElement()
			.asString()
			.startsWith("faq/swim.md: “" + sentence + "” has “" + mistake + "”: ")
			.contains(mend);
	}

	@Test
	void typographyIsNoMistake() throws IOException {
		assertThat(mistakes("faq/swim.md", "Don’t swim for 2–3 days – it isn’t “safe” below 0.5 mm.")).isEmpty();
	}

	@Test
	void theMedicalWordsAreSortedAndListedOnce() {
		assertThat(MEDICAL_WORDS).isNotEmpty()
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
			.doesNotHaveDuplicates();
	}

	@Test
	void eachRuleThatIsSwitchedOffExists() {
		assertThat(TOOL.getAllRules()).extracting(Rule::getId).containsAll(SWITCHED_OFF);
	}

	/** All that a reader of a page reads, or hears, a paragraph each. */
	private static List<String> texts(Page page) {
		FrontMatter header = page.header();
		List<String> texts = new ArrayList<>(List.of(header.title(), header.description()));
		header.summary().remember().ifPresent(texts::add);
		header.summary().entrances().forEach((entrance) -> texts.addAll(List.of(entrance.title(), entrance.text())));
		header.upkeep().changes().forEach((change) -> texts.add(change.what()));
		texts.addAll(header.summary().keyPoints());
		page.document().images().stream().map(Image::alt).forEach(texts::add);
		page.document().text().lines().forEach(texts::add);
		return texts;
	}

	private static List<String> mistakes(String where, String text) throws IOException {
		List<String> mistakes = new ArrayList<>();
		for (RuleMatch match : TOOL.check(text)) {
			mistakes.add("%s: “%s” has “%s”: %s %s (%s)".formatted(where, match.getSentence().getText().strip(),
					text.substring(match.getFromPos(), match.getToPos()),
					match.getMessage().replaceAll("</?suggestion>", ""),
					match.getSuggestedReplacements().stream().limit(5).toList(), match.getRule().getId()));
		}
		return mistakes;
	}

	private static MultiThreadedJLanguageTool tool() {
		MultiThreadedJLanguageTool tool = new MultiThreadedJLanguageTool(AmericanEnglish.getInstance());
		tool.disableRules(SWITCHED_OFF);
		for (Rule rule : tool.getAllRules()) {
			if (rule instanceof SpellingCheckRule speller) {
				speller.addIgnoreTokens(MEDICAL_WORDS);
			}
		}
		return tool;
	}

	private static List<String> medicalWords() {
		try (InputStream file = SpellingTests.class.getResourceAsStream("medical-words.txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
