package org.skinprimer.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.skinprimer.check.Measures;
import org.skinprimer.launch.Readiness;
import org.skinprimer.load.Inspection;
import org.skinprimer.load.SiteReader;
import org.skinprimer.load.UnreadableContent;
import org.skinprimer.security.DeskLock;

/**
 * Checks a content folder without serving it: no server is started and no database
 * opened.
 */
public final class CheckCommand {

	private static final String USAGE = """
			Usage: --check [folder] [--public] [--format=text|json|sarif|github]
			Checks the folder, or else the one called content, and ends; without --check, the site is served.
			--public adds what is to do before the site goes public.
			--schema prints what may stand in each file, for editors; --schema --help tells more.
			Exit code: 0 without an error, 1 with errors, 2 if nothing could be checked.""";

	private final PrintStream out;

	private final PrintStream err;

	private final Clock clock;

	/**
	 * A command.
	 * @param out where to print what was found
	 * @param err where to say that nothing could be checked
	 * @param clock decides which pages are published
	 */
	public CheckCommand(PrintStream out, PrintStream err, Clock clock) {
		this.out = out;
		this.err = err;
		this.clock = clock;
	}

	/** Whether the words of a command line ask for this command. */
	public static boolean isMeant(String... words) {
		return Arrays.stream(words)
			.anyMatch((word) -> word.equals(CheckArguments.CHECK) || word.startsWith(CheckArguments.CHECK + "=")
					|| word.equals(CheckArguments.HELP));
	}

	/**
	 * Prints each problem and the measures of each article.
	 * @param words the words of the command line
	 * @return the exit code: 0 if there is no error, 1 if there is one, 2 if nothing
	 * could be checked
	 */
	public int run(String... words) {
		try {
			CheckArguments arguments = CheckArguments.of(List.of(words));
			if (arguments.help()) {
				this.out.println(USAGE);
				return 0;
			}
			return check(arguments);
		}
		catch (CheckArguments.WrongUse ex) {
			this.err.println(ex.getMessage());
			this.err.println(USAGE);
		}
		catch (UnreadableContent ex) {
			this.err.println("There is nothing to check: looked in " + ex.finding() + "; name the folder: "
					+ CheckArguments.CHECK + " /path/to/content");
		}
		return 2;
	}

	private int check(CheckArguments arguments) {
		Inspection inspection = new SiteReader(arguments.folder()).inspect(this.clock.instant());
		Findings found = new Findings(inspection, arguments.isPublic()
				? Optional.of(Readiness.of(inspection, DeskLock.of(System.getenv()))) : Optional.empty());
		List<Measures> measures = inspection.site().articles().parallelStream().map(Measures::of).toList();
		CheckedFolder place = CheckedFolder.of(arguments.folder());
		switch (arguments.format()) {
			case TEXT -> new CheckTable(found, measures).lines().forEach(this.out::println);
			case JSON -> this.out.println(CheckReport.of(arguments.folder(), found, measures).json());
			case SARIF -> this.out.println(new SarifLog(place, found.problems()).json());
			case GITHUB -> found.problems().forEach((problem) -> this.out.println(WorkflowCommand.of(place, problem)));
		}
		return (found.errors() > 0) ? 1 : 0;
	}

}
