package org.skinprimer.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/** Checks that the home page, each section and each folder have a page of their own. */
public final class FolderCheck {

	private final SiteSettings settings;

	/** The first Markdown file of each folder, by its whole name. */
	private final TreeMap<String, String> folders = new TreeMap<>();

	private final List<Problem> found = new ArrayList<>();

	private final Collection<String> written;

	private FolderCheck(SiteSettings settings, Collection<String> pages, Collection<String> written) {
		this.settings = settings;
		this.written = written;
		this.folders.put("", "index.md");
		for (String name : pages) {
			String folder = name.substring(0, Math.max(name.lastIndexOf('/'), 0));
			this.folders.merge(folder, name, BinaryOperator.minBy(Comparator.naturalOrder()));
		}
	}

	/**
	 * Finds the pages that are missing, or that nobody can reach.
	 * @param settings names the sections
	 * @param pages all Markdown files, also of pages that are kept back
	 * @param written those, and the names that others should have
	 */
	public static List<Problem> problems(SiteSettings settings, Collection<String> pages, Collection<String> written) {
		FolderCheck check = new FolderCheck(settings, pages, written);
		check.settings.sections().forEach(check::section);
		check.folders.forEach(check::folder);
		return check.found;
	}

	private void section(SiteSettings.SectionName section) {
		String inside = section.folder() + "/";
		if (this.folders.keySet().stream().noneMatch((folder) -> (folder + "/").startsWith(inside))) {
			TreeSet<String> others = new TreeSet<>(this.folders.keySet());
			this.settings.sections().forEach((any) -> others.remove(any.folder()));
			error(SiteSettings.FILE, section.place(), "the folder `" + section.folder() + "` has no pages", DidYouMean
				.hint(section.folder(), others, "write " + inside + "index.md with a title and a description"));
		}
	}

	private void folder(String folder, String first) {
		String index = folder.isEmpty() ? "index.md" : folder + "/index.md";
		if (("/" + folder).endsWith("/index")) {
			error(first, Position.START, "no folder can be called `index`",
					"rename it; the page of a folder is the file index.md in it");
		}
		else if (!this.written.contains(index)) {
			error(index, Position.START,
					folder.isEmpty() ? "the site has no home page" : "this folder has no page of its own",
					"write " + index + " with a title and a description");
		}
	}

	private void error(String file, Position place, String message, String hint) {
		this.found.add(new Problem(Severity.ERROR, file, place, message, hint));
	}

}
