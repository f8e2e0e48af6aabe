package org.skinprimer.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.Library;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Source;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.Link;
import org.skinprimer.markdown.MarkupMistake;
import org.skinprimer.markdown.Outline.Heading;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/** Checks the links that lead to a heading, a word or a source of a page. */
final class HeadingLinks {

	private final Map<String, Page> pages;

	private final Library library;

	private final Set<String> terms;

	private final Set<String> sources;

	/** The addresses of the pages that the program makes of data files. */
	private final List<Problem> found;

	/**
	 * A check.
	 * @param pages the pages that may be led to, by address
	 * @param isWhole whether all pages are known
	 * @param found where the links go that lead to nothing
	 */
	HeadingLinks(Map<String, Page> pages, Library library, boolean isWhole, List<Problem> found) {
		this.pages = pages;
		this.library = library;
		this.terms = library.terms().keySet();
		this.sources = (isWhole ? cited(library) : library.sources().values().stream()).map(Source::fragment)
			.collect(Collectors.toSet());
		this.found = found;
	}

	/** What a broken page cites, nobody knows; then any source may be cited. */
	private Stream<Source> cited(Library library) {
		return this.pages.values()
			.stream()
			.flatMap((page) -> page.document().citations().stream())
			.distinct()
			.flatMap((id) -> Optional.ofNullable(library.sources().get(id)).stream());
	}

	/**
	 * Whether a visitor gets a page at an address.
	 * @param file the file with the link
	 * @param link the link to it
	 * @param id what it leads to on that page, empty if it leads to the whole page
	 */
	boolean lead(String file, Link link, PagePath path, String id) {
		Page target = this.pages.get(path.value());
		if (path.equals(PagePath.GLOSSARY)) {
			check(file, link, id, this.terms, "the glossary", "write the id of a word of glossary.yaml",
					Optional.of(new Cause(Term.FILE, Cause.Kind.WORD)));
		}
		else if (path.equals(PagePath.SOURCES)) {
			check(file, link, id, this.sources, "the list of sources",
					"write `source-` and the id of a source that a page cites",
					Optional.of(new Cause(Source.FILE, Cause.Kind.SOURCE)));
		}
		else if (path.equals(PagePath.A_TO_Z)) {
			check(file, link, id, Set.of(), "the A to Z", "its letters come and go; link to the whole page",
					Optional.empty());
		}
		else if (target != null && !target.document().outline().has(id) && !isOnlyBold(target, id)) {
			check(file, link, id,
					new HashSet<>(target.document().outline().headings().stream().map(Heading::id).toList()),
					target.source().name(), "give the heading that id: `## Heading {#" + id + "}`", Optional.empty());
		}
		return target != null || this.library.mayMake(path);
	}

	/** Whether the heading that a link leads to was written in bold; its file is told. */
	private boolean isOnlyBold(Page target, String id) {
		Optional<MarkupMistake> bold = target.document()
			.mistakes()
			.stream()
			.filter((mistake) -> mistake.reason() == MarkupMistake.Reason.HEADING_IN_BOLD && !id.isEmpty()
					&& ("-" + mistake.better() + "-").contains("-" + id + "-"))
			.findFirst();
		bold.ifPresent((words) -> this.found.add(new Problem(Severity.ERROR, target.source().name(), words.place(),
				"a link leads to the heading `#" + id + "`, and “" + words.written() + "” is only bold",
				"write `## " + words.written() + (words.better().equals(id) ? "" : " {#" + id + "}")
						+ "` in place of the stars")));
		return bold.isPresent();
	}

	private void check(String file, Link link, String id, Set<String> ids, String target, String otherwise,
			Optional<Cause> cause) {
		if (!id.isEmpty() && !ids.contains(id)) {
			this.found.add(new Problem(Severity.ERROR, file, link.place(),
					"there is no heading `#" + id + "` in " + target, DidYouMean.hint(id, ids, otherwise), cause));
		}
	}

}
