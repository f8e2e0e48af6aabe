package org.skinprimer.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.skinprimer.content.Page;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;
import org.skinprimer.web.DeskAddress;

/**
 * A file with mistakes in it.
 *
 * @param name the file, relative to the content folder
 * @param fate what visitors get of it meanwhile
 * @param page where an editor can see it, empty if it is no page or is withheld
 * @param wordsOnly whether visitors get only the words of a link on it
 * @param problems the mistakes, errors first, then in the order of their places
 */
record FileProblems(String name, Fate fate, Optional<String> page, boolean wordsOnly, List<ProblemView> problems) {

	private static final Comparator<FileProblems> MOST_URGENT_FIRST = Comparator
		.comparing((FileProblems file) -> file.fate())
		.thenComparing((file) -> file.problems().stream().noneMatch(ProblemView::error))
		.thenComparing(FileProblems::name);

	/** The files of a site with mistakes, those that visitors miss first. */
	static List<FileProblems> of(Inspection inspection) {
		Map<String, Page> visible = byFile(inspection.site().pages());
		Map<String, Page> hidden = byFile(inspection.hidden());
		Set<String> withheld = Set.copyOf(inspection.withheld());
		Map<String, List<String>> lines = new HashMap<>();
		Map<String, List<ProblemView>> files = new TreeMap<>();
		for (Problem problem : inspection.problems()) {
			List<ProblemView> file = files.computeIfAbsent(problem.file(), (any) -> new ArrayList<>());
			file.add(ProblemView.of(problem, lines.computeIfAbsent(problem.file(), inspection::lines)).after(file));
		}
		return files.entrySet()
			.stream()
			.map((file) -> of(file.getKey(), file.getValue(), inspection, withheld,
					Optional.ofNullable(visible.get(file.getKey())), Optional.ofNullable(hidden.get(file.getKey()))))
			.sorted(MOST_URGENT_FIRST)
			.toList();
	}

	private static Map<String, Page> byFile(Collection<Page> pages) {
		return pages.stream().collect(Collectors.toMap((page) -> page.source().name(), (page) -> page));
	}

	private static FileProblems of(String name, List<ProblemView> problems, Inspection inspection, Set<String> withheld,
			Optional<Page> visible, Optional<Page> hidden) {
		Fate fate = Fate.NONE;
		if (withheld.contains(name)) {
			fate = Fate.WITHHELD;
		}
		else if (inspection.kept().contains(name)) {
			fate = Fate.KEPT;
		}
		else if (visible.isPresent() || hidden.isPresent()) {
			fate = visible.isPresent() ? Fate.SERVED : Fate.CLOSED;
		}
		return new FileProblems(name, fate,
				visible.map((page) -> page.path().value())
					.or(() -> hidden.map((page) -> DeskAddress.preview(page.path()))),
				fate == Fate.SERVED && visible.filter(FileProblems::hasDeadLink).isPresent(), problems);
	}

	private static boolean hasDeadLink(Page page) {
		return page.document().links().stream().anyMatch((link) -> link.address().isEmpty());
	}

	/** The fate as the design and the words call it. */
	public String look() {
		return this.fate.name().toLowerCase(Locale.ROOT);
	}

	/** The key of the words that say what visitors get. */
	public String text() {
		return "fate." + look() + (this.wordsOnly ? ".words" : "") + ".text";
	}

	/** Whether visitors get something of it, or miss it. */
	public boolean concernsVisitors() {
		return this.fate != Fate.NONE;
	}

	/** What visitors get of a file with mistakes in it, the worst first. */
	enum Fate {

		/** Nothing: there is no good version. */
		WITHHELD,
		/** The last good version. */
		KEPT,
		/** The page with its mistakes. */
		SERVED,
		/** Nothing: it is a draft, or its time has not come or is over. */
		CLOSED,
		/** It is no page. */
		NONE

	}
}
