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

import org.skinprimer.yaml.LocatedText;

/** Where the pages of former addresses are now. */
public final class Redirects {

	private final Predicate<PagePath> isServed;

	private final Map<PagePath, Page> aliases = new HashMap<>();

	private final Map<PagePath, PagePath> moves;

	private final List<Refused> refused = new ArrayList<>();

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
			for (LocatedText alias : page.header().links().aliases()) {
				add(page, alias, isWritten);
			}
		}
	}

	private void add(Page page, LocatedText written, Predicate<PagePath> isWritten) {
		if (PagePath.written(written).isEmpty()) {
			refuse(page, written, "is not an address", "write it from its first slash: `/aftercare/old-name`");
			return;
		}
		PagePath alias = PagePath.canonical(written.text());
		Page other = this.aliases.get(alias);
		if (isWritten.test(alias) || this.isServed.test(alias) || alias.isReserved()) {
			refuse(page, written, alias.isReserved() ? "is an address of the program itself" : "is a page of its own",
					"an alias is an address that no page has any more; take it out");
		}
		else if (other != null && !other.path().equals(page.path())) {
			refuse(page, written, "is an alias of " + other.source().name() + " too",
					"keep it on the page that answers it best");
		}
		else {
			this.aliases.put(alias, page);
		}
	}

	private void refuse(Page page, LocatedText alias, String what, String hint) {
		this.refused.add(new Refused(page, alias, what, hint));
	}

	/** The aliases that cannot work. */
	public List<Refused> refused() {
		return this.refused;
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

	/**
	 * An alias that cannot work.
	 *
	 * @param page whose header names it
	 * @param alias what the header says
	 * @param what why it cannot work
	 * @param hint how to mend it
	 */
	public record Refused(Page page, LocatedText alias, String what, String hint) {
	}

}
