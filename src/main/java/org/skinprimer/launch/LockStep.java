package org.skinprimer.launch;

import java.util.List;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.security.DeskLock;

/** Whether the editors' desk is locked well. */
final class LockStep {

	private LockStep() {
	}

	static Step of(DeskLock lock) {
		String name = "Password of the desk";
		if (lock.isClosed()) {
			return new Step(name, "no password is set here, so there is no desk",
					List.of(problem(Severity.WARNING,
							"no password of the editors’ desk is set here, so nobody " + "can open it",
							"set skinprimer.editor.password-file where the program runs, with a password of 15 "
									+ "characters or more; or do without a desk")));
		}
		return lock.weakness()
			.map((weakness) -> new Step(name, "the password " + weakness,
					List.of(problem(Severity.ERROR,
							"the password of the editors’ desk " + weakness + ", so others may guess it",
							"choose four or five words that have nothing to do with each other, 15 characters or "
									+ "more"))))
			.orElseGet(() -> new Step(name, "the password is long enough", List.of()));
	}

	private static Problem problem(Severity severity, String message, String hint) {
		return new Problem(severity, SiteSettings.FILE, Position.START, message, hint);
	}

}
