package org.skinprimer.command;

import java.util.Locale;

import org.skinprimer.problem.Problem;

/**
 * A mistake as a line that GitHub shows beside the line it stands in, see <a href=
 * "https://docs.github.com/actions/reference/workflow-commands-for-github-actions">
 * workflow commands</a>.
 */
final class WorkflowCommand {

	private WorkflowCommand() {
	}

	/** The command for a mistake in a file of a folder. */
	static String of(CheckedFolder folder, Problem problem) {
		return "::" + problem.severity().name().toLowerCase(Locale.ROOT) + " file="
				+ property(folder.path(problem.file())) + ",line=" + problem.place().line() + ",col="
				+ problem.place().column() + ",title=" + property(SarifLog.TOOL) + "::"
				+ data(problem.sentence() + " (" + problem.hint() + ")");
	}

	/** What stands behind the second pair of colons. */
	static String data(String text) {
		return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
	}

	/** What stands before it, where colons and commas part things. */
	static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}

}
