package org.skinprimer.page;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.Term;
import org.skinprimer.web.PageLink;

/**
 * An entry of the list from A to Z: a title, another name of a subject, or a word of the
 * glossary.
 *
 * @param address where it leads, empty for another name
 * @param isWord whether it is a word of the glossary
 * @param see the articles that go by this name, too
 */
record IndexEntry(String label, Optional<String> address, boolean isWord, List<PageLink> see) {

	private static final Pattern ARTICLE = Pattern.compile("^(the|an?)\\s+", Pattern.CASE_INSENSITIVE);

	IndexEntry {
		see = List.copyOf(see);
	}

	/** The entries of a site in alphabetical order. */
	static List<IndexEntry> all(Site site) {
		Map<String, IndexEntry> entries = new LinkedHashMap<>();
		List<Page> articles = site.articles();
		Stream
			.of(site.glossary().stream().map(IndexEntry::of), articles.stream().map(IndexEntry::of),
					articles.stream().flatMap(IndexEntry::otherNames))
			.flatMap((some) -> some)
			.forEach((entry) -> entries.merge(entry.label().toLowerCase(Locale.ROOT), entry, IndexEntry::with));
		Collator alphabet = Collator.getInstance(Locale.ENGLISH);
		return entries.values()
			.stream()
			.map((entry) -> new Sorted(alphabet.getCollationKey(entry.sortedAs()), entry))
			.sorted(Comparator.comparing(Sorted::key).thenComparing((sorted) -> sorted.entry().label()))
			.map(Sorted::entry)
			.toList();
	}

	private static IndexEntry of(Term term) {
		return new IndexEntry(term.term(), Optional.of(PagePath.GLOSSARY + "#" + term.id()), true, List.of());
	}

	private static IndexEntry of(Page page) {
		return new IndexEntry(page.header().title(), Optional.of(page.path().value()), false, List.of());
	}

	private static Stream<IndexEntry> otherNames(Page page) {
		return page.header()
			.subject()
			.synonyms()
			.stream()
			.map((name) -> new IndexEntry(capitalized(name), Optional.empty(), false, List.of(PageLink.to(page))));
	}

	/** The same entry with what another one of the same words leads to. */
	private IndexEntry with(IndexEntry other) {
		Stream<PageLink> own = other.address.stream().map((there) -> PageLink.to(there, other.label));
		List<PageLink> more = Stream.of(this.see.stream(), other.see.stream(), own)
			.flatMap((links) -> links)
			.filter((link) -> !this.address.equals(Optional.of(link.address())))
			.distinct()
			.toList();
		return new IndexEntry(this.label, this.address, this.isWord, more);
	}

	/** The first letter as a capital, but pH stays pH. */
	private static String capitalized(String name) {
		int second = name.offsetByCodePoints(0, 1);
		boolean mixed = second < name.length() && Character.isUpperCase(name.codePointAt(second));
		return mixed ? name : name.substring(0, second).toUpperCase(Locale.ROOT) + name.substring(second);
	}

	/** Its words without the article in front: the first day stands under F. */
	String sortedAs() {
		return ARTICLE.matcher(this.label).replaceFirst("");
	}

	/** An entry with its place in the alphabet, which takes long to work out. */
	private record Sorted(CollationKey key, IndexEntry entry) {
	}

}
