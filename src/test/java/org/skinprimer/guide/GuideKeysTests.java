package org.skinprimer.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.problem.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That the guide for editors names each key, by what the readers say of one they do not
 * know.
 */
class GuideKeysTests {

	private static final String STRANGE = "zzzzzzzzzzzzzzzzzzzz";

	private static String guide = "";

	@TempDir
	Path folder;

	@BeforeAll
	static void open() throws IOException {
		guide = GuideRulesTests.guide();
	}

	@Test
	void eachKeyOfAHeaderHasAPartOfItsOwn() {
		Set<String> keys = known("aftercare/a.md", page(STRANGE + ": 1"));
		assertThat(keys).hasSize(20);
		assertThat(found("(?m)^### `(\\w+)` \\{#key-\\w+}$", guide)).containsExactlyInAnyOrderElementsOf(keys);
		assertThat(keys).allSatisfy(
				(key) -> assertThat(part(key)).contains("**Seen**").containsPattern("\\*\\*(Needed|Optional)\\b"));
	}

	@Test
	void eachKeyThatIsNeededIsSaidToBe() {
		List<String> missing = missing("aftercare/a.md", "---\norder: 1\n---\n");
		assertThat(missing).containsExactlyInAnyOrder("title", "description");
		Set<String> keys = known("aftercare/b.md", page(STRANGE + ": 1"));
		assertThat(keys).filteredOn((key) -> part(key).contains("**Needed.**"))
			.containsExactlyInAnyOrderElementsOf(missing);
	}

	@Test
	void theKeysWithinAKeyAreNamed() {
		Map.of("reviewed", "reviewed: {%s: 1}", "covers", "covers: {%s: 1}", "changes", "changes: [{%s: 1}]",
				"entrances", "entrances: [{%s: 1}]")
			.forEach((key, line) -> assertThat(known("aftercare/a.md", page(line.formatted(STRANGE)))).as(key)
				.isNotEmpty()
				.allSatisfy((inner) -> assertThat(part(key)).contains("`" + inner + "`")));
	}

	@Test
	void eachKeyOfTheDataFilesIsInATable() {
		assertThat(rows("glossary"))
			.containsExactlyInAnyOrderElementsOf(known("glossary.yaml", "- " + STRANGE + ": 1"));
		assertThat(rows("sources")).containsExactlyInAnyOrderElementsOf(known("sources.yaml", "- " + STRANGE + ": 1"));
		assertThat(rows("assessment"))
			.containsExactlyInAnyOrderElementsOf(known("assessment.yaml", "- " + STRANGE + ": 1"));
		assertThat(rows("synonyms"))
			.containsExactlyInAnyOrderElementsOf(known("synonyms.yaml", "- " + STRANGE + ": 1"));
		assertThat(rows("facts")).containsExactlyInAnyOrderElementsOf(known("facts.yaml", "- " + STRANGE + ": 1"));
		assertThat(rows("urgency"))
			.containsExactlyInAnyOrderElementsOf(known("urgency.yaml", "rows:\n  - " + STRANGE + ": 1"));
		assertThat(needed("facts")).containsExactlyInAnyOrderElementsOf(missing("facts.yaml", "- also: [a]"));
		assertThat(needed("urgency"))
			.containsExactlyInAnyOrderElementsOf(missing("urgency.yaml", "rows:\n  - do: Rest."));
		assertThat(rows("when-to-call"))
			.containsExactlyInAnyOrderElementsOf(known("when-to-call.yaml", "questions:\n  - " + STRANGE + ": 1"));
		assertThat(rows("claims")).containsExactlyInAnyOrderElementsOf(known("claims.yaml", "- " + STRANGE + ": 1"));
		assertThat(needed("synonyms"))
			.containsExactlyInAnyOrderElementsOf(missing("synonyms.yaml", "- " + STRANGE + ": 1"));
		assertThat(needed("glossary")).containsExactlyInAnyOrderElementsOf(missing("glossary.yaml", "- also: [a]"));
		assertThat(needed("sources")).containsExactlyInAnyOrderElementsOf(missing("sources.yaml", "- year: 2020"));
		assertThat(needed("assessment"))
			.containsExactlyInAnyOrderElementsOf(missing("assessment.yaml", "- notMet: []"));
	}

	@Test
	void eachKeyOfTheSettingsIsInATable() {
		assertThat(rows("site")).hasSize(29).containsExactlyInAnyOrderElementsOf(settings(STRANGE + ": 1\n"));
		assertThat(settings("emergency: [{" + STRANGE + ": 1}]\n")).containsExactlyInAnyOrder("number", "where")
			.allSatisfy((key) -> assertThat(between("{#site-yaml}", "### ")).contains("`" + key + "`"));
		assertThat(needed("site")).containsExactlyInAnyOrder(Stream
			.of("footer: []", "name: A\ntimeZone: UTC\nbaseUrl: https://a.example\nsections: [{folder: a, name: A}]")
			.flatMap((text) -> neededSettings(text).stream())
			.distinct()
			.toArray(String[]::new));
	}

	/** What settings lack, first of all, so that they can be used. */
	private static List<String> neededSettings(String text) {
		Problems problems = new Problems(SiteSettings.FILE);
		SiteSettings.read(new SourceFile(SiteSettings.FILE, text, ""), problems);
		return problems.all()
			.stream()
			.flatMap((problem) -> found("`(\\w+)` (?:is missing|must name)", problem.message()).stream())
			.toList();
	}

	private Set<String> settings(String lines) {
		return known(SiteSettings.FILE, ContentFolder.of(this.folder, "").withSettings(lines));
	}

	private Set<String> known(String file, String text) {
		return known(file, ContentFolder.of(this.folder, "").write(file, text));
	}

	/** The keys that the program names when it meets one that it does not know. */
	private static Set<String> known(String file, ContentFolder content) {
		return content.read()
			.problems()
			.stream()
			.filter((problem) -> problem.file().equals(file))
			.filter((problem) -> problem.message().equals("unknown key `" + STRANGE + "`"))
			.flatMap((problem) -> Arrays.stream(problem.hint().replace("known keys are ", "").split(", ")))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private List<String> missing(String file, String text) {
		return ContentFolder.of(this.folder, "")
			.write(file, text)
			.read()
			.problems()
			.stream()
			.filter((problem) -> problem.file().equals(file))
			.flatMap((problem) -> found("key `(\\w+)` is missing", problem.message()).stream())
			.toList();
	}

	private static String page(String line) {
		return ContentFolder.page("Text.\n").replaceFirst("title", line + "\ntitle");
	}

	private static List<String> rows(String file) {
		return found("(?m)^\\| `(\\w+)` \\|", between("{#" + file + "-yaml}", "## "));
	}

	private static List<String> needed(String file) {
		return found("(?m)^\\| `(\\w+)` \\| \\*\\*Needed\\.\\*\\*", between("{#" + file + "-yaml}", "## "));
	}

	private static String part(String key) {
		return between("### `" + key + "` {", "## ");
	}

	private static String between(String start, String end) {
		int from = guide.indexOf(start) + start.length();
		return guide.substring(from, guide.indexOf("\n" + end.strip(), from));
	}

	private static List<String> found(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
	}

}
