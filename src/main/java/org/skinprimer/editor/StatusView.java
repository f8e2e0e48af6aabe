package org.skinprimer.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.util.StringUtils;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.live.ContentStatus;
import org.skinprimer.load.Inspection;
import org.skinprimer.web.DateView;

/**
 * How the content is, in one look.
 *
 * @param mood {@code well}, {@code mend} if there is something to mend, {@code degraded}
 * if visitors miss something, {@code checking} while a large site is being read,
 * {@code trouble} if the program cannot do its work
 * @param dots a dot for each file of a page, by what visitors get of it
 * @param isChecking whether that goes on, so that more may be wrong than is known
 * @param done how many pages were checked so far
 * @param pages how many there are
 * @param readAt when the content was read
 * @param troubles what keeps the program from its work
 */
record StatusView(String mood, List<Figure> figures, List<String> dots, boolean isChecking, long done, long pages,
		DateView readAt, List<String> troubles) {

	private static final int MOST_DOTS = 240;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	static StatusView of(ContentStatus status, List<FileProblems> files, Inspection inspection, Instant now) {
		List<Figure> figures = new ArrayList<>(List.of(new Figure("pages", status.pages())));
		status.errors().ifPresent((errors) -> figures.add(new Figure("errors", errors)));
		status.warnings().ifPresent((warnings) -> figures.add(new Figure("warnings", warnings)));
		figures.addAll(List.of(new Figure("kept", status.kept()), new Figure("withheld", status.withheld())));
		return new StatusView(mood(status), figures, dots(files, inspection), status.isChecking(),
				Math.min(status.done().orElse(status.pages()), status.pages()), status.pages(),
				DateView.brief(status.readAt(), inspection.site().settings()),
				troubles(status, inspection.site().settings(), now));
	}

	private static List<String> troubles(ContentStatus status, SiteSettings settings, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, settings.timeZone());
		return status.failures().stream().map((failure) -> {
			LocalDateTime since = LocalDateTime.ofInstant(failure.since(), settings.timeZone());
			String day = since.toLocalDate().equals(today) ? ""
					: DateView.brief(since.toLocalDate(), settings).text() + ", ";
			return StringUtils.capitalize(failure.what()) + " since " + day + TIME.format(since) + ": "
					+ failure.cause();
		}).toList();
	}

	private static List<String> dots(List<FileProblems> files, Inspection inspection) {
		Map<String, String> dots = new TreeMap<>();
		inspection.site().pages().forEach((page) -> dots.put(page.source().name(), "well"));
		inspection.hidden().forEach((page) -> dots.put(page.source().name(), "closed"));
		inspection.kept().stream().filter(dots::containsKey).forEach((file) -> dots.put(file, "kept"));
		inspection.withheld().forEach((file) -> dots.put(file, "withheld"));
		files.stream()
			.filter((file) -> file.concernsVisitors() && file.name().endsWith(".md"))
			.forEach((file) -> dots.put(file.name(), file.look()));
		return dots.values().stream().limit(MOST_DOTS).toList();
	}

	private static String mood(ContentStatus status) {
		if (!status.failures().isEmpty()) {
			return "trouble";
		}
		if (status.isChecking()) {
			return "checking";
		}
		if (status.degraded()) {
			return "degraded";
		}
		return (status.errors().orElse(0) + status.warnings().orElse(0) > 0) ? "mend" : "well";
	}

	/** Whether all pages were read, and their words and links are looked at. */
	public boolean isRead() {
		return this.done == this.pages;
	}

	/** The shape that goes with the mood. */
	public String icon() {
		return this.mood.equals("well") ? "do" : "warning";
	}

	/**
	 * A number.
	 *
	 * @param name what it counts
	 * @param count how many
	 */
	record Figure(String name, long count) {

		/** Whether there are any. */
		public boolean some() {
			return this.count > 0;
		}

	}
}
