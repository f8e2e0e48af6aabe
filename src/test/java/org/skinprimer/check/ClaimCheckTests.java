package org.skinprimer.check;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.GoodArticle;
import org.skinprimer.shared.Claim;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimCheckTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It is painless.                  | painless
			It is Pain-Free.                 | Pain-Free
			It is risk-free.                 | risk-free
			It is completely safe.           | completely safe
			It is perfectly safe.            | perfectly safe
			It is totally safe.              | totally safe
			It is 100% safe.                 | 100% safe
			It is 100 % safe.                | 100 % safe
			""")
	void aClaimOfSafetyIsAWarning(String sentence, String claim) {
		assertThat(problems(sentence))
			.containsExactly(warning("10:1", claim, "say how it feels and what can go wrong, with the figure"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			We guarantee smooth skin.        | guarantee
			She guarantees smooth skin.      | guarantees
			Smooth skin is guaranteed.       | guaranteed
			It permanently shrinks pores.    | permanently shrinks
			It will permanently shrink them. | permanently shrink
			Your pores are permanently gone. | permanently gone
			You will see permanent results.  | permanent results
			It works like a miracle.         | miracle
			It is a cure for scars.          | cure
			It cures scars.                  | cures
			""")
	void aPromiseOfAResultIsAWarning(String sentence, String claim) {
		assertThat(problems(sentence))
			.containsExactly(warning("10:1", claim, "promise no result; say how many people saw one"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It can boost elastin.            | boost elastin
			It boosts elastin.               | boosts elastin
			Your skin makes more elastin.    | more elastin
			Elastin production goes up.      | Elastin production
			""")
	void aClaimOfElastinIsAWarning(String sentence, String claim) {
		assertThat(problems(sentence))
			.containsExactly(warning("10:1", claim, "studies show collagen; total elastin fell or did not change"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Collagen goes up by 400%.        | 400%
			Collagen goes up by 400 percent. | 400 percent
			Collagen goes up by 140 %.       | 140 %
			Collagen goes up by 140percent.  | 140percent
			""")
	void aFigureThatWasNotFoundInPeopleIsAWarning(String sentence, String claim) {
		assertThat(problems(sentence)).containsExactly(warning("10:1", claim, "that figure was not found in people"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Stop taking your blood thinners. | Stop taking your blood thinners
			Stop using blood thinner today.  | Stop using blood thinner
			Stop taking your medicines now.  | Stop taking your medicines
			Stop taking medicine for a day.  | Stop taking medicine
			Stop using your medication.      | Stop using your medication
			Stop taking warfarin first.      | Stop taking warfarin
			Stop taking isotretinoin first.  | Stop taking isotretinoin
			""")
	void advisingToStopAMedicineIsAWarning(String sentence, String claim) {
		assertThat(problems(sentence))
			.containsExactly(warning("10:1", claim, "send the reader to whoever prescribed it"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "There is no painless way.", "It is not painless.", "It is never risk-free.",
			"Nobody can guarantee it.", "They cannot guarantee it.", "They can’t guarantee it.",
			"They can't guarantee it.", "Don’t stop taking your medicines.", "Don't stop taking your medicines.",
			"Do not stop taking warfarin.", "It isn’t a cure.", "It isn't a cure.", "The word painless is wrong.",
			"That it is a miracle is untrue." })
	void aDeniedClaimIsFine(String sentence) {
		assertThat(problems(sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Some ads claim that it is painless.", "The claim “risk-free” sells.",
			"Claims of “more elastin” sell.", "Ask what they guarantee.", "In rats, it went up by 400%.",
			"A rat showed 140 percent." })
	void aClaimThatIsQuotedOrOfAnimalsIsFine(String sentence) {
		assertThat(problems(sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Keep it secure.", "Use an obscure brand.", "It hurts 1400% more.",
			"Painlessness differs.", "A curette is a tool.", "It is safe.", "Stop smoking.", "Elastin fell." })
	void wordsThatOnlyResembleAClaimAreFine(String sentence) {
		assertThat(problems(sentence)).isEmpty();
	}

	@Test
	void aDenialHoldsForItsOwnSentenceOnly() {
		assertThat(problems("It is not slow. It is painless."))
			.containsExactly(warning("10:1", "painless", "say how it feels and what can go wrong, with the figure"));
	}

	@Test
	void claimsAreFoundInHeadingsListsTablesAndNoticesAtTheirPlaces() {
		assertThat(problems("""
				## A miracle

				- It cures scars.

				| Painless | More elastin |
				|----------|--------------|
				| 400%     | Yes          |

				> [!DO] Before you come
				> Stop taking your medicines.
				""")).containsExactly(warning("10:1", "miracle", "promise no result; say how many people saw one"),
				warning("12:3", "cures", "promise no result; say how many people saw one"),
				warning("14:2", "Painless", "say how it feels and what can go wrong, with the figure"),
				warning("14:13", "More elastin", "studies show collagen; total elastin fell or did not change"),
				warning("16:2", "400%", "that figure was not found in people"),
				warning("19:3", "Stop taking your medicines", "send the reader to whoever prescribed it"));
	}

	@Test
	void withoutTheFileNothingIsClaimed() {
		assertThat(GoodArticle
			.problems(GoodArticle.folder(this.folder, GoodArticle.with("It is painless.")).remove(Claim.FILE)))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			words: [a.b (c)* d]     | It is a.b (c)* d now.   | a.b (c)* d
			words: [best/top shop]  | We are the Top  Shop.   | Top  Shop
			words: [(very) good]    | It is very good.        | very good
			words: [(very) good]    | It is good.             | good
			words: [50% off]        | Now 50 % off.           | 50 % off
			words: [Écoute]         | écoute me.              | écoute
			""")
	void theWordsOfAClaimAreTakenAsTheyAreWritten(String words, String sentence, String claim) {
		assertThat(problems("- id: a\n  " + words + "\n  mend: Say less\n", sentence))
			.containsExactly(warning("10:1", claim, "Say less"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			words: [(very)]          | claims.yaml:2:11: error: `(very)` has no word that must stand there
			words: [/]               | claims.yaml:2:11: error: `/` has no word that must stand there
			words: []                | claims.yaml:2:10: error: `words` names no words
			wrds: [fine]             | claims.yaml:2:3: error: unknown key `wrds` (did you mean `words`?)
			words: fine              | claims.yaml:2:10: error: `words` must be a list
			""")
	void aMistakeInTheFileHasItsPlace(String words, String problem) {
		assertThat(problems("- id: a\n  " + words + "\n  mend: Say less\n", "It is fine."))
			.anySatisfy((line) -> assertThat(line).startsWith(problem));
	}

	private List<String> problems(String claims, String more) {
		return GoodArticle.problems(GoodArticle.folder(this.folder, GoodArticle.with(more)).write(Claim.FILE, claims));
	}

	private static String warning(String place, String claim, String hint) {
		return "aftercare/a.md:" + place + ": warning: “" + claim + "” may promise too much (" + hint + ")";
	}

	private List<String> problems(String more) {
		return GoodArticle.problems(this.folder, GoodArticle.with(more));
	}

}
