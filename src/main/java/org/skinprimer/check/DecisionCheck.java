package org.skinprimer.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Source;
import org.skinprimer.decision.Decision;
import org.skinprimer.decision.Option;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.prose.Readability;
import org.skinprimer.shared.Fact;
import org.skinprimer.yaml.LocatedText;

/**
 * Checks a decision by those criteria of IPDAS v4 that its file alone cannot show: equal
 * length, numbers with sources, who paid.
 */
final class DecisionCheck {

	/** The most words that the longest option has for each of the shortest. */
	private static final double MOST_LONGER = 1.25;

	private static final Pattern DIGIT = Pattern.compile("\\d");

	private final Decision decision;

	private final ContentSnapshot snapshot;

	private final List<Problem> found = new ArrayList<>();

	DecisionCheck(Decision decision, ContentSnapshot snapshot) {
		this.decision = decision;
		this.snapshot = snapshot;
	}

	List<Problem> problems() {
		cited();
		length();
		numbers();
		return this.found;
	}

	/** Who paid is told by the settings. */
	static List<Problem> funding(Decision decision, SiteSettings settings) {
		return settings.identity().funding().isPresent() ? List.of()
				: List.of(new Problem(Severity.ERROR, decision.file(), Position.START,
						"nobody can see who paid for this page (IPDAS 2.3.1)",
						"write `funding: …` in " + SiteSettings.FILE + ", as a sentence that readers see"));
	}

	/** Each work that is cited is known. */
	private void cited() {
		Map<String, Source> known = this.snapshot.library().sources();
		Severity severity = this.snapshot.library().isDamaged(Source.FILE) ? Severity.WARNING : Severity.ERROR;
		this.decision.sources()
			.filter((source) -> !known.containsKey(source.text()))
			.forEach((source) -> this.found.add(new Problem(severity, this.decision.file(), source.place(),
					"unknown source `" + source.text() + "`",
					DidYouMean.hint(source.text(), known.keySet(), "add it to " + Source.FILE),
					Optional.of(new Cause(Source.FILE, Cause.Kind.SOURCE)))));
	}

	/** All options get as much room. */
	private void length() {
		Comparator<Option> byLength = Comparator.comparingInt(DecisionCheck::words);
		this.decision.options().stream().min(byLength).ifPresent((shortest) -> {
			Option longest = this.decision.options().stream().max(byLength).orElse(shortest);
			if (words(longest) > MOST_LONGER * words(shortest)) {
				error(longest.place(),
						"`" + longest.id().text() + "` has " + words(longest) + " words, and `" + shortest.id().text()
								+ "` has " + words(shortest) + " (IPDAS 2.1.1)",
						"the longest option has at most " + MOST_LONGER
								+ " times the words of the shortest: say less of " + "the one, or more of the other");
			}
		});
	}

	private static int words(Option option) {
		return Readability.of(option.texts().map(LocatedText::text).toList()).words();
	}

	/** A number in a text that cites nothing is one of the facts. */
	private void numbers() {
		if (this.snapshot.library().isDamaged(Fact.FILE)) {
			return;
		}
		String facts = this.snapshot.library()
			.shared()
			.facts()
			.byId()
			.values()
			.stream()
			.flatMap(Fact::wordings)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
		Pattern known = Pattern.compile(facts.isEmpty() ? "(?!)" : "(?i)" + facts);
		Stream
			.concat(this.decision.options().stream().flatMap(Option::plainTexts),
					Stream.concat(this.decision.condition().stream(), this.decision.uncounted().stream()))
			.filter((text) -> DIGIT.matcher(known.matcher(text.text()).replaceAll("")).find())
			.forEach((text) -> error(text.place(), "a number stands here without its source (IPDAS 2.2.1)",
					"name its fact, as in `[48 hours](fact:makeup-wait)`, or say it in a side that has a `source`"));
	}

	private void error(Position place, String message, String hint) {
		this.found.add(new Problem(Severity.ERROR, this.decision.file(), place, message, hint));
	}

}
