package org.skinprimer.check;

import java.util.List;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/**
 * Tries a rule. What nobody thought of in it is told as a problem of the file it was
 * tried on, and takes neither the other rules nor health and the desk with it.
 */
public final class Guard {

	private Guard() {
	}

	/**
	 * Tries a rule.
	 * @param file the file it is tried on
	 * @param what what it looks at, in the plural
	 * @param found where its failure goes
	 * @param rule finds problems
	 */
	public static void run(String file, String what, List<Problem> found, Runnable rule) {
		try {
			rule.run();
		}
		catch (RuntimeException | StackOverflowError ex) {
			found.add(new Problem(Severity.ERROR, file, Position.START, what + " cannot be checked: " + ex,
					"the page is shown; this is a mistake of the program, so tell those who look after it"));
		}
	}

}
