package org.skinprimer.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.skinprimer.markdown.Link;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/**
 * What became of a Markdown file by itself, before other pages are known.
 *
 * @param file the file
 * @param source its text, empty if it has none that can be read
 * @param page the page as far as it was understood, empty if its header was not
 * @param problems the mistakes that keep it back
 * @param advice gives the mistakes that do not, found when it is first asked
 */
record Reading(String file, Optional<SourceFile> source, Optional<Page> page, List<Problem> problems,
		Supplier<List<Problem>> advice) {

	/** The page, unless it must be kept back. */
	Optional<Page> good() {
		boolean whole = this.problems.isEmpty()
				|| this.problems.stream().noneMatch((problem) -> problem.severity() == Severity.ERROR);
		return whole ? this.page : Optional.empty();
	}

	/**
	 * Whether the file would be read the same way now.
	 * @param then what it referred to when it was read
	 * @param now what it refers to now
	 * @param references what its links and pictures lead to now
	 */
	boolean holds(Library then, Library now, PageReferences references) {
		if (!this.problems.isEmpty() || this.page.isEmpty()) {
			return false;
		}
		boolean sameWords = then == now || then.terms().entries().equals(now.terms().entries());
		return sameWords
				&& this.page.get().document().links().stream().allMatch((link) -> holds(link, then, now, references))
				&& this.page.get()
					.document()
					.images()
					.stream()
					.allMatch((image) -> references.picture(image.target()).equals(image.picture()));
	}

	private static boolean holds(Link link, Library then, Library now, PageReferences references) {
		return switch (link.kind()) {
			case SITE -> references.site(link.target()).equals(link.address());
			case SOURCE ->
				Objects.equals(then.sources().entries().get(link.target()), now.sources().entries().get(link.target()));
			default -> true;
		};
	}

}
