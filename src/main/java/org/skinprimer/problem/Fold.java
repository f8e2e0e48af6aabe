package org.skinprimer.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a cause and not what follows from it: to mend the cause is all there is to do,
 * and an editor who sees both looks for mistakes in files that have none.
 */
public final class Fold {

	private final Map<String, List<Problem>> errors = new HashMap<>();

	/** The error that stands for each file; known ones only. */
	private final Map<String, Optional<Problem>> culprits = new HashMap<>();

	private Fold(List<Problem> problems) {
		problems.stream()
			.filter(Problem::isError)
			.forEach((problem) -> this.errors.computeIfAbsent(problem.file(), (any) -> new ArrayList<>()).add(problem));
	}

	/**
	 * Folds what follows from other problems into those.
	 * @return the other problems in their order; the first error of a file carries what
	 * follows from it
	 */
	public static List<Problem> of(List<Problem> problems) {
		Fold fold = new Fold(problems);
		Map<Problem, List<Problem>> told = new LinkedHashMap<>();
		Map<Problem, List<Problem>> following = new HashMap<>();
		for (Problem problem : problems) {
			fold.culpritOf(problem)
				.ifPresentOrElse(
						(culprit) -> following.computeIfAbsent(culprit, (any) -> new ArrayList<>()).add(problem),
						() -> told.put(problem, List.of()));
		}
		return told.keySet()
			.stream()
			.map((problem) -> problem.with(following.getOrDefault(problem, List.of())))
			.toList();
	}

	private Optional<Problem> culpritOf(Problem problem) {
		return problem.cause()
			.flatMap((cause) -> culpritIn(cause.file()))
			.filter((culprit) -> !culprit.equals(problem));
	}

	/** A page that only a broken picture keeps back has no mistake of its own. */
	private Optional<Problem> culpritIn(String file) {
		Optional<Problem> known = this.culprits.get(file);
		if (known == null) {
			// A circle ends here.
			this.culprits.put(file, Optional.empty());
			List<Problem> inside = this.errors.getOrDefault(file, List.of());
			known = inside.stream()
				.filter((error) -> culpritOf(error).isEmpty())
				.findFirst()
				.or(() -> inside.stream().findFirst().flatMap(this::culpritOf));
			this.culprits.put(file, known);
		}
		return known;
	}

}
