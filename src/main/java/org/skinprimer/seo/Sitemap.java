package org.skinprimer.seo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The addresses for search engines, in parts that are no larger than they accept. */
final class Sitemap {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	/** The markup around an address and a time, and the time. */
	private static final int MARKUP = 80;

	/** How many bytes the longest escape of a character takes. */
	private static final int ESCAPED = 6;

	private final int mostAddresses;

	private final int mostBytes;

	/**
	 * Sets the limits of a part.
	 * @param mostAddresses how many addresses it may hold
	 * @param mostBytes how many bytes it may have, before it is compressed
	 */
	Sitemap(int mostAddresses, int mostBytes) {
		this.mostAddresses = mostAddresses;
		this.mostBytes = mostBytes;
	}

	/** Cuts a list into parts, at least one. */
	List<List<SitemapEntry>> parts(List<SitemapEntry> entries) {
		List<List<SitemapEntry>> parts = new ArrayList<>();
		int from = 0;
		int bytes = urls(List.of()).length();
		for (int i = 0; i < entries.size(); i++) {
			int size = MARKUP + ESCAPED * entries.get(i).address().length();
			if (i > from && (i - from == this.mostAddresses || bytes + size > this.mostBytes)) {
				parts.add(entries.subList(from, i));
				from = i;
				bytes = urls(List.of()).length();
			}
			bytes += size;
		}
		parts.add(entries.subList(from, entries.size()));
		return parts;
	}

	/** A part as search engines read it. */
	static String urls(List<SitemapEntry> entries) {
		XmlText xml = new XmlText("urlset", NAMESPACE);
		entries.forEach((entry) -> write(xml, "url", entry.address(), entry.changed()));
		return xml.end();
	}

	/**
	 * The list of the parts.
	 * @param parts the parts, which have numbers from 1
	 * @param prefix what stands before the number in the address of a part
	 */
	static String index(List<List<SitemapEntry>> parts, String prefix) {
		XmlText xml = new XmlText("sitemapindex", NAMESPACE);
		for (int i = 0; i < parts.size(); i++) {
			Optional<Instant> changed = parts.get(i)
				.stream()
				.flatMap((entry) -> entry.changed().stream())
				.max(Instant::compareTo);
			write(xml, "sitemap", prefix + (i + 1) + ".xml", changed);
		}
		return xml.end();
	}

	private static void write(XmlText xml, String element, String address, Optional<Instant> changed) {
		xml.open(element).element("loc", address);
		changed.ifPresent((at) -> xml.element("lastmod", at.toString()));
		xml.close();
	}

}
