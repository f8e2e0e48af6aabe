package org.skinprimer.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.load.Inspection;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/**
 * What the texts of the content still say though it is true of another site only.
 *
 * @param inspection the texts
 */
record Leftovers(Inspection inspection) {

	/** The name of the site whose pages come with the program. */
	static final String SHIPPED = "Skin Primer";

	/** More places than these nobody reads; once some are mended, the others come. */
	private static final int MOST = 200;

	/** Who took over a page must name where it is from: the license asks for it. */
	private static final Pattern CREDIT = Pattern.compile("\\bCC[ -]BY|creativecommons\\.org/licenses");

	private static final Pattern NAME = Pattern.compile("\\bSkin\\s+Primer\\b", Pattern.CASE_INSENSITIVE);

	/** What a page says that does not know whose site it is on. */
	private static final Pattern NOBODY = Pattern.compile("\\bthis copy\\b", Pattern.CASE_INSENSITIVE);

	/** Whether the site goes by the name under which its pages came. */
	boolean isShippedSite() {
		SiteSettings settings = this.inspection.site().settings();
		return settings.identity().name().strip().equalsIgnoreCase(SHIPPED);
	}

	/**
	 * Where another site is named. A site under its own name has none, and a paragraph
	 * that names the license gives credit, as it should.
	 */
	List<Problem> names() {
		return isShippedSite() ? List.of()
				: found(NAME, Severity.ERROR, "“" + SHIPPED + "” stands here, which is the name of another site",
						"write “" + this.inspection.site().settings().identity().name()
								+ "”, or name the license in the same paragraph where you give credit");
	}

	/** Where a file says what the people who run the site have to say themselves. */
	List<Problem> unsaid(String file, String what) {
		return in(file, NOBODY, Severity.ERROR, "visitors read “this copy” here, as nobody has said yet " + what,
				"write it in your own words");
	}

	/** Where pages name a number to call, in a line without one that is right. */
	List<Problem> numbers(Pattern number, Pattern right, String message, String hint) {
		return found(number, Severity.WARNING, message, hint).stream()
			.filter((problem) -> problem.file().endsWith(".md"))
			.filter((problem) -> !right.matcher(this.inspection.lines(problem.file()).get(problem.place().line() - 1))
				.find())
			.toList();
	}

	private List<Problem> found(Pattern words, Severity severity, String message, String hint) {
		return this.inspection.files()
			.stream()
			.flatMap((file) -> in(file, words, severity, message, hint).stream())
			.limit(MOST)
			.toList();
	}

	private List<Problem> in(String file, Pattern words, Severity severity, String message, String hint) {
		List<String> lines = this.inspection.lines(file);
		List<Problem> found = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			Matcher matcher = words.matcher(lines.get(at));
			if (matcher.find() && !isCredit(lines, at)) {
				found.add(new Problem(severity, file, new Position(at + 1, matcher.start() + 1), message, hint));
			}
		}
		return found;
	}

	/** Whether the paragraph of a line names the license. */
	private static boolean isCredit(List<String> lines, int at) {
		int from = at;
		int to = at;
		while (from > 0 && !isBetween(lines.get(from - 1))) {
			from--;
		}
		while (to + 1 < lines.size() && !isBetween(lines.get(to + 1))) {
			to++;
		}
		return CREDIT.matcher(String.join(" ", lines.subList(from, to + 1))).find();
	}

	private static boolean isBetween(String line) {
		return line.isBlank() || line.strip().equals(">");
	}

	/** How many files, in words. */
	static String files(List<Problem> problems) {
		long files = problems.stream().map(Problem::file).distinct().count();
		return String.format(Locale.ROOT, "%d %s", files, (files == 1) ? "file" : "files");
	}

}
