package org.skinprimer.markdown;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeMistakeTests {

	private static List<String> mistakes(String text) {
		return Texts.mistakes(text.replace("\\n", "\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			> [!NOTE]: word                | 1:3 NOTICE_WITH_COLON [!NOTE] > [!NOTE]
			> [!note]: Rest for a day      | 1:3 NOTICE_WITH_COLON [!note] > [!note]
			>   [!NOTE]: /word "title"     | 1:3 NOTICE_WITH_COLON [!NOTE] > [!NOTE]
			[!NOTE]: word                  | 1:1 NOTICE_WITH_COLON [!NOTE] > [!NOTE]
			[!DO] Wash                     | 1:1 NOTICE_WITHOUT_QUOTE [!DO] > [!DO]
			- [!DO] Wash                   | 1:3 NOTICE_WITHOUT_QUOTE [!DO] > [!DO]
			Wash [!DO]                     | 1:6 NOTICE_WITHOUT_QUOTE [!DO] > [!DO]
			\\> [!do] Wash                  | 1:4 NOTICE_WITHOUT_QUOTE [!do] > [!DO]
			[!WASH] Wash                   | 1:1 NOTICE_MISTYPED [!WASH]
			> [DO] Wash                    | 1:3 NOTICE_MISTYPED [DO] > [!DO]
			> ![DO] Wash                   | 1:3 NOTICE_MISTYPED ![DO] > [!DO]
			> !DO] Wash                    | 1:3 NOTICE_MISTYPED !DO] > [!DO]
			> [\\!DO] Wash                 | 1:3 NOTICE_MISTYPED [\\!DO] > [!DO]
			> [!DO]] Wash\\n> now          | 1:3 NOTICE_MISTYPED [!DO]] > [!DO]
			> DO NOT scrub                 | 1:3 NOTICE_MISTYPED DO NOT > [!DONT]
			>\u200b[!DO] Wash               | 1:2 NOTICE_BEHIND_SPACE [!DO] > [!DO]
			~    [!DO] code~               | 1:5 NOTICE_IN_CODE [!DO] > [!DO]
			> [!DO] Wash: now              | 1:3 NOTICE_EMPTY [!DO]
			> [!DO] Wash\\n>\\n> \u00a0      | 1:3 NOTICE_EMPTY [!DO]
			> a\\n>\\n> > [!DO] b\\n> > c    | 3:5 NOTICE_NESTED [!DO]
			> [!DO] a\\n> b\\n\\n> c          | 4:1 NOTICE_LEAVES_QUOTE [!DO]
			> [!DO] a\\n> - b\\n- c          | 3:1 NOTICE_LEAVES_LINE [!DO]
			> [!DO] a\\n> - b\\nc            | 3:1 NOTICE_LEAVES_LINE [!DO]
			> [!DO] a\\n> b\\n>\\n> [!DONT] c | 4:3 NOTICE_IN_BOX [!DONT] > [!DONT]
			> [!DO] a\\n> b\\n\\n> [DONT] c   | 4:3 NOTICE_MISTYPED [DONT] > [!DONT]
			""")
	void aNoticeThatWouldBeLostIsAMistake(String text, String mistake) {
		assertThat(mistakes(text)).containsExactly(mistake);
	}

	@Test
	void theColonIsNotPartOfTheHeading() {
		assertThat(Texts.read("> [!NOTE]: Rest for a day").notices()).extracting(Notice::heading)
			.containsExactly("Rest for a day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\[!DO] Wash", "> \\[!DO] Wash", "> &#91;!DO] Wash", "`[!DO]` Wash", "> `[!DO]` Wash",
			"```\n> [!DO] Wash\n```", "[a]: /b", "[DO](a.md)", "> [FDA](a.md) says", "> [DO NOT wait](a.md)",
			"[![A face](face.png)](a.md)", "![DO](face.png)", "(DO NOT scrub)", "See a doctor (DO) now!",
			"> (Note that)", "> Note that", "> [The nurse] said", "NOTE: Rest", "Wow! Do rest.", "- DO NOT scrub",
			"1. Wash", "> [!DO] a\n> b\n\n> [!DONT] c\n> d", "> [!DO] a\n> b\n## c", "> [!DO] a\n> b\n\n- c",
			"> [!DO] a\n>\n> DO NOT b", "> [!DO]Wash\n> b", ">[!DO]\u00a0Wash\n>b", "  > [!DO] a\n  > b",
			"- a\n\n  > [!DO] b\n  > c\n- d" })
	void otherTextsAreNoMistakes(String text) {
		assertThat(mistakes(text)).isEmpty();
	}

}
