package org.skinprimer.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.node.ObjectNode;

import org.skinprimer.problem.DidYouMean;
import org.skinprimer.schema.Schemas;

/** Tells editors of text what may stand in each file, while somebody writes. */
public final class SchemaCommand {

	private static final String SCHEMA = "--schema";

	private static final String USAGE = """
			Usage: --schema            prints the JSON Schemas of all files of a content folder, below "definitions"
			       --schema=NAME       prints one: page is the header of a page, site is site.yaml, and so on
			       --schema=FOLDER/    writes each into a file of the folder, and prints what tells VS Code of them""";

	private final PrintStream out;

	private final PrintStream err;

	/**
	 * A command.
	 * @param out where to print what was asked for
	 * @param err where to say that it cannot be given
	 */
	public SchemaCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/** Whether the words of a command line ask for this command. */
	public static boolean isMeant(String... words) {
		return Arrays.stream(words).anyMatch((word) -> word.equals(SCHEMA) || word.startsWith(SCHEMA + "="));
	}

	/**
	 * Prints or writes schemas.
	 * @param words the words of the command line
	 * @return the exit code: 0, or 2 if nothing could be printed or written
	 */
	public int run(String... words) {
		List<String> named = Arrays.stream(words)
			.map((word) -> word.startsWith(SCHEMA + "=") ? word.substring(SCHEMA.length() + 1) : word)
			.filter((word) -> !word.equals(SCHEMA))
			.toList();
		Schemas schemas = Schemas.read();
		if (named.contains(CheckArguments.HELP)) {
			this.out.println(USAGE);
			return 0;
		}
		if (named.isEmpty()) {
			this.out.println(Schemas.text(schemas.all()));
			return 0;
		}
		return (named.size() == 1) ? one(named.get(0), schemas) : refused("Only one can be named at a time.");
	}

	private int one(String name, Schemas schemas) {
		ObjectNode schema = schemas.byName().get(name.replaceAll("\\.(yaml|schema\\.json)$", ""));
		if (schema != null) {
			this.out.println(Schemas.text(schema));
			return 0;
		}
		try {
			Path folder = Path.of(name);
			if (name.matches("(?s).*[/\\\\]") || Files.isDirectory(folder)) {
				return write(folder, schemas);
			}
		}
		catch (InvalidPathException | IOException ex) {
			return refused("The schemas cannot be written to " + name + ": " + ex.getMessage() + ".");
		}
		return refused("There is no schema " + name + ": "
				+ DidYouMean.hint(name, schemas.byName().keySet(), "name one of "
						+ String.join(", ", schemas.byName().keySet()) + ", or a folder with a slash at its end")
				+ ".");
	}

	private int write(Path folder, Schemas schemas) throws IOException {
		Files.createDirectories(folder);
		for (Map.Entry<String, ObjectNode> schema : schemas.byName().entrySet()) {
			Files.writeString(folder.resolve(schema.getKey() + Schemas.ENDING), Schemas.text(schema.getValue()) + "\n",
					StandardCharsets.UTF_8);
		}
		this.out.println(Schemas.text(schemas.setting(CheckedFolder.of(folder).settingPath(), "content/")));
		return 0;
	}

	private int refused(String why) {
		this.err.println(why);
		this.err.println(USAGE);
		return 2;
	}

}
