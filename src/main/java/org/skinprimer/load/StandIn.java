package org.skinprimer.load;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.Publication;
import org.skinprimer.content.Withdrawal;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.problem.Problem;

/**
 * What stands in for a page whose file is broken.
 *
 * @param page the last good version, empty if there is none or the file may hide it
 * @param hiddenBy the lines of the file that keep visitors from the page
 */
record StandIn(Optional<Page> page, List<Withdrawal> hiddenBy) {

	private static final String OFF = "the page is off the site";

	/**
	 * Finds it.
	 * @param text what the file says, as far as it can be read
	 * @param good the last good version, if there is one
	 */
	static StandIn of(String text, Optional<Page> good, Instant now, ZoneId zone) {
		LocalDateTime clock = LocalDateTime.ofInstant(now, zone);
		Optional<Page> page = good.flatMap((last) -> Withdrawal.standIn(last, text, clock));
		boolean shown = page.filter((last) -> last.publication(now, zone) == Publication.PUBLISHED).isPresent();
		return new StandIn(page, shown ? List.of() : Withdrawal.in(text, clock));
	}

	/** The page as something to use. */
	Optional<Attempt<Page>> attempt() {
		return this.page.map((last) -> new Attempt<>(Optional.of(last.source()), this.page, List.of()));
	}

	/**
	 * Tells that a page is away by a header that was not understood: by the first mistake
	 * in the line that hides it, or else by the first of all.
	 */
	Attempt<Page> told(Attempt<Page> broken) {
		List<Problem> problems = new ArrayList<>(broken.problems());
		if (this.hiddenBy.isEmpty() || broken.value().isPresent() || problems.isEmpty()) {
			return broken;
		}
		Withdrawal first = this.hiddenBy.get(0);
		for (int i = 0; i < problems.size(); i++) {
			Problem problem = problems.get(i);
			if (this.hiddenBy.stream().anyMatch((line) -> line.line() == problem.place().line())) {
				problems.set(i, problem.because(OFF + " until this is mended"));
				return new Attempt<>(broken.source(), broken.value(), problems);
			}
		}
		problems.set(0,
				problems.get(0).because(OFF + ", since line " + first.line() + " says `" + first.words() + "`"));
		return new Attempt<>(broken.source(), broken.value(), problems);
	}

}
