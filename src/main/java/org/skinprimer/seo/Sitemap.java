package org.skinprimer.seo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses for search engines, in parts that are no larger than they accept.
 *
 * @param mostAddresses how many addresses a part may hold
 * @param mostBytes how many bytes a part may have, before it is compressed
 */
record Sitemap(int mostAddresses, int mostBytes) {

	private static final String URLS = """
			<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>""";

	private static final String URL = "<url><loc>{address}</loc>{changed}</url>";

	private static final String INDEX = """
			<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{parts}</sitemapindex>""";

	private static final String PART = "<sitemap><loc>{address}</loc>{changed}</sitemap>";

	private static final String CHANGED = "<lastmod>{at}</lastmod>";

	/** The markup around an address and a time, and the time. */
	private static final int MARKUP = 80;

	/** How many bytes the longest escape of a character takes. */
	private static final int ESCAPED = 6;

	/** Cuts a list into parts, at least one. */
	List<List<SitemapEntry>> parts(List<SitemapEntry> entries) {
		List<List<SitemapEntry>> parts = new ArrayList<>();
		int frame = urls(List.of()).length();
		int from = 0;
		int bytes = frame;
		for (int i = 0; i < entries.size(); i++) {
			int size = MARKUP + ESCAPED * entries.get(i).address().length();
			if (i > from && (i - from == this.mostAddresses || bytes + size > this.mostBytes)) {
				parts.add(entries.subList(from, i));
				from = i;
				bytes = frame;
			}
			bytes += size;
		}
		parts.add(entries.subList(from, entries.size()));
		return parts;
	}

	/** A part as search engines read it. */
	static String urls(List<SitemapEntry> entries) {
		return Xml.of(URLS)
			.with("urls", entries.stream().map((entry) -> xml(URL, entry.address(), entry.changed())).toList())
			.document();
	}

	/**
	 * The list of the parts.
	 * @param parts the parts, which have numbers from 1
	 * @param prefix what stands before the number in the address of a part
	 */
	static String index(List<List<SitemapEntry>> parts, String prefix) {
		List<Xml> list = new ArrayList<>();
		for (List<SitemapEntry> part : parts) {
			Optional<Instant> changed = part.stream()
				.flatMap((entry) -> entry.changed().stream())
				.max(Instant::compareTo);
			list.add(xml(PART, prefix + (list.size() + 1) + ".xml", changed));
		}
		return Xml.of(INDEX).with("parts", list).document();
	}

	private static Xml xml(String template, String address, Optional<Instant> changed) {
		return Xml.of(template)
			.with("address", address)
			.with("changed", changed.map((at) -> Xml.of(CHANGED).with("at", at)));
	}

}
