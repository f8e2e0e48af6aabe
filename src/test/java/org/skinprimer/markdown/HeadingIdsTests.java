package org.skinprimer.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HeadingIdsTests {

	/** The ids of all templates but the desk's own, which hold no article. */
	/** No heading of an author stands on their pages. */
	private static final List<String> WITHOUT_ARTICLES = List.of("decide", "editor", "form", "planner", "recovery",
			"sheet", "telling", "triage");

	static List<String> idsOfTheLayout() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			return files.filter((file) -> file.toString().endsWith(".html"))
				.filter((file) -> WITHOUT_ARTICLES.stream().noneMatch(file.getParent()::endsWith))
				.flatMap((file) -> Pattern.compile("\\sid=\"([^\"]+)\"").matcher(read(file)).results())
				.map((MatchResult id) -> id.group(1))
				.distinct()
				.sorted()
				.toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The first 24 hours          | the-first-24-hours
			Don’t pick, don't scratch!  | dont-pick-dont-scratch
			  --  Spaces & signs  --    | spaces-signs
			snake_case                  | snake-case
			1.5 mm                      | 1-5-mm
			العناية بالبشرة             | العناية-بالبشرة
			肌の手入れ、初日            | 肌の手入れ-初日
			हिन्दी                       | हिन्दी
			STRASSE Straße              | strasse-straße
			ΣΑΣ                         | σας
			""")
	void anIdKeepsLettersAndDigitsOfAnyScript(String heading, String id) {
		assertThat(Slug.of(heading)).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "🎉", "☀️", "👩🏽‍⚕️", "–", "\ufe0f", "\u0301", "{}", "🇩🇪" })
	void aHeadingWithoutLettersIsASection(String heading) {
		assertThat(Slug.of(heading)).isEqualTo("section");
	}

	@ParameterizedTest
	@CsvSource({ "☀️ Sun, sun", "Sun ☀️, sun", "Sun ☀️ and rain, sun-and-rain", "1️⃣ First, 1-first", "A\ufe0e b, a-b",
			"Stop✋🏽now, stop-now" })
	void anEmojiLeavesNothingInvisibleBehind(String heading, String id) {
		assertThat(Slug.of(heading)).isEqualTo(id);
	}

	@Test
	void composedAndDecomposedLettersGiveOneIdAndANumber() {
		HeadingIds ids = new HeadingIds();
		assertThat(ids.next("Caf\u00e9")).isEqualTo("caf\u00e9");
		assertThat(ids.next("Cafe\u0301")).isEqualTo("caf\u00e9-2");
	}

	@Test
	void repeatedHeadingsAreNumbered() {
		HeadingIds ids = new HeadingIds();
		assertThat(Stream.of("X", "X", "x!", "Y", "X").map(ids::next)).containsExactly("x", "x-2", "x-3", "y", "x-4");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "X,X,X-1", "X,X,X-2", "X-2,X,X", "X,X-2,X", "X-1,X,X", "X,X,X 2,X-2-2,X 2", ",,Section 2" })
	void numbersNeverCollideWithHeadingsThatEndInANumber(String headings) {
		HeadingIds ids = new HeadingIds();
		assertThat(Stream.of(headings.split(",", -1)).map(ids::next)).doesNotHaveDuplicates();
	}

	@Test
	void anIdIsClaimedOnce() {
		HeadingIds ids = new HeadingIds();
		assertThat(ids.claim("sun")).isTrue();
		assertThat(ids.claim("sun")).isFalse();
		assertThat(ids.next("Sun")).isEqualTo("sun-2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "main", "contents", "search", "sources", "changes", "related", "source-1", "source-3",
			"source-42" })
	void idsOfThePageAreNeverGivenToHeadings(String id) {
		HeadingIds ids = new HeadingIds();
		assertThat(ids.claim(id)).isFalse();
		assertThat(ids.next(id)).isEqualTo(id + "-2");
		assertThat(ids.next(id)).isEqualTo(id + "-3");
	}

	@ParameterizedTest
	@MethodSource("idsOfTheLayout")
	void noHeadingTakesAnIdThatATemplateUses(String id) {
		assertThat(new HeadingIds().claim(id)).isFalse();
		assertThat(new HeadingIds().next(id)).isNotEqualTo(id);
	}

}
