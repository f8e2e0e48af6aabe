package org.skinprimer.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.yaml.LocatedText;

/** Where the pages of former addresses are now. */
final class Redirects {

	private final Predicate<PagePath> isServed;

	private final Map<PagePath, Page> aliases = new HashMap<>();

	private final Map<PagePath, PagePath> moves;

	private final List<Problem> problems = new ArrayList<>();

	/**
	 * Takes in what the headers and the history tell.
	 * @param pages the pages that visitors see
	 * @param isServed whether visitors get something at an address
	 * @param isWritten whether an address belongs to a file, served or not
	 * @param moves where the history saw the page of an address go
	 */
	Redirects(Collection<Page> pages, Predicate<PagePath> isServed, Predicate<PagePath> isWritten,
			Map<PagePath, PagePath> moves) {
		this.isServed = isServed;
		this.moves = moves;
		for (Page page : pages) {
			for (LocatedText alias : page.header().aliases()) {
				add(page, alias, isWritten);
			}
		}
	}

	private void add(Page page, LocatedText written, Predicate<PagePath> isWritten) {
		if (PagePath.written(written).isEmpty()) {
			wrong(page, written, "is not an address", "write it from its first slash: `/aftercare/old-name`");
			return;
		}
		PagePath alias = PagePath.canonical(written.text());
		Page other = this.aliases.get(alias);
		if (isWritten.test(alias) || this.isServed.test(alias) || alias.isReserved()) {
			wrong(page, written, alias.isReserved() ? "is an address of the program itself" : "is a page of its own",
					"an alias is an address that no page has any more; take it out");
		}
		else if (other != null && !other.path().equals(page.path())) {
			wrong(page, written, "is an alias of " + other.source().name() + " too",
					"keep it on the page that answers it best");
		}
		else {
			this.aliases.put(alias, page);
		}
	}

	private void wrong(Page page, LocatedText written, String what, String hint) {
		this.problems.add(new Problem(Severity.ERROR, page.source().name(), written.place(),
				"the alias `" + written.text() + "` " + what, hint));
	}

	/** The aliases that cannot work. */
	List<Problem> problems() {
		return this.problems;
	}

	/**
	 * Follows a page from address to address.
	 * @param former where it once was
	 * @return the first address on its way that visitors get; empty if they get the
	 * former one, or if the way ends or runs in a circle
	 */
	Optional<PagePath> of(PagePath former) {
		Set<PagePath> passed = new HashSet<>();
		PagePath at = former;
		while (at != null && !this.isServed.test(at) && passed.add(at)) {
			at = next(at);
		}
		return Optional.ofNullable(at).filter((there) -> !there.equals(former) && this.isServed.test(there));
	}

	private @Nullable PagePath next(PagePath at) {
		Page page = this.aliases.get(at);
		return (page != null) ? page.path() : this.moves.get(at);
	}

}
