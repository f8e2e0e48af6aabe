package org.skinprimer.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.skinprimer.check.NoticeSlips.Slip;
import org.skinprimer.content.Library;
import org.skinprimer.content.SharedTexts;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.Notice;
import org.skinprimer.markdown.References;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mistypes each care notice of the shipped content in hundreds of ways: each must be an
 * error on its line, or else readers must see the very same box as before.
 */
class NoticeSlipTests {

	private static final long SEED = 15;

	private static final Pattern NOTICE = Pattern.compile("(?m)^> \\[!.*\n(?:>.*\n)+");

	private static final Library LIBRARY = new Library(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
			SharedTexts.NONE, Set.of());

	private static final Markdown MARKDOWN = new Markdown(Locale.US);

	/** A site that has everything, so that links are no errors. */
	private static final References ALL = new References() {

		@Override
		public Optional<String> site(String destination) {
			return Optional.of("/a");
		}

		@Override
		public Optional<String> source(String id) {
			return Optional.of(id);
		}

		@Override
		public Optional<String> term(String id) {
			return Optional.of("/glossary");
		}

	};

	private static List<List<String>> notices() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("content"))) {
			List<String> texts = new ArrayList<>();
			for (Path file : files.filter((any) -> any.toString().endsWith(".md")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
			return texts.stream()
				.flatMap((text) -> NOTICE.matcher(text).results())
				.map(MatchResult::group)
				.map((notice) -> notice.lines().toList())
				.toList();
		}
	}

	private static Document read(String notice) {
		return MARKDOWN.read("Before.\n\n" + notice + "\nAfter.\n", ALL);
	}

	private static List<Integer> linesOfErrors(Document document) {
		Problems problems = new Problems("aftercare/a.md");
		new BodyCheck(LIBRARY, problems).check(document);
		return problems.all().stream().filter(Problem::isError).map((problem) -> problem.place().line() - 3).toList();
	}

	@Test
	void noSlipOfAShippedNoticePassesInSilence() throws IOException {
		NoticeSlips slips = new NoticeSlips(SEED);
		List<String> silent = new ArrayList<>();
		for (List<String> notice : notices()) {
			Document right = read(String.join("\n", notice) + "\n");
			assertThat(linesOfErrors(right)).as(notice.get(0)).isEmpty();
			Set<Slip> forms = slips.of(notice);
			assertThat(forms).as(notice.get(0)).hasSizeGreaterThan(200);
			for (Slip slip : forms) {
				Document document = read(slip.text());
				List<Integer> told = linesOfErrors(document);
				boolean same = told.isEmpty() && document.html().toString().equals(right.html().toString());
				boolean there = told.contains(slip.line()) || (slip.line() < 0 && !told.isEmpty() && told.get(0) <= 1);
				if (!same && !there) {
					silent.add("line " + slip.line() + ", told on " + told + ":\n" + slip.text());
				}
			}
		}
		assertThat(silent).isEmpty();
	}

	@Test
	void theShippedNoticesAreOfEachKindThatPagesWrite() throws IOException {
		assertThat(notices()).extracting((notice) -> notice.get(0).replaceAll(".*!|].*", ""))
			.contains("DO", "DONT", "NOTE", "WARNING", "ASK");
	}

}
