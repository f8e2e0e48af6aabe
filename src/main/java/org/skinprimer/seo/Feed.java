package org.skinprimer.seo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.skinprimer.content.Change;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;

/** The articles that changed last, as an Atom feed (RFC 4287). */
final class Feed {

	/** How many articles it holds. */
	static final int MOST = 30;

	/** Where it is. */
	static final String ADDRESS = "/feed.xml";

	private static final Comparator<Page> NEWEST = Comparator.comparing(Feed::changed)
		.reversed()
		.thenComparing(Page::path);

	private Feed() {
	}

	/**
	 * Writes the feed.
	 * @param site what there is
	 * @param changed puts the last line of a page's change log into words
	 */
	static String of(Site site, UnaryOperator<String> changed) {
		SiteSettings settings = site.settings();
		// Nothing can be said of an article as long as the history does not know it.
		List<Page> articles = site.articles()
			.stream()
			.filter((page) -> page.changed().isPresent())
			.sorted(NEWEST)
			.limit(MOST)
			.toList();
		String home = settings.canonical(PagePath.HOME);
		XmlText xml = new XmlText("feed", "http://www.w3.org/2005/Atom").attribute("xml:lang",
				settings.language().toLanguageTag());
		xml.element("id", home)
			.element("title", settings.name())
			.element("subtitle", settings.tagline())
			.element("updated", updated(articles, site).toString())
			.empty("link", "rel", "self", "type", "application/atom+xml", "href", settings.baseUrl() + ADDRESS)
			.empty("link", "rel", "alternate", "type", "text/html", "href", home)
			.open("author")
			.element("name", settings.publisher())
			.close();
		articles.forEach((page) -> write(xml, page, settings, changed));
		return xml.end();
	}

	private static void write(XmlText xml, Page page, SiteSettings settings, UnaryOperator<String> changed) {
		String address = settings.canonical(page.path());
		xml.open("entry")
			.element("id", address)
			.element("title", page.header().title())
			.element("updated", changed(page).toString())
			.empty("link", "rel", "alternate", "type", "text/html", "href", address);
		page.header()
			.published()
			.map((day) -> start(day, settings))
			.ifPresent((at) -> xml.element("published", at.toString()));
		String what = newest(page.header().changes()).map((change) -> " " + changed.apply(change.what())).orElse("");
		xml.element("summary", page.header().description() + what).close();
	}

	/** The newest change there is, also where there is no article; never the present. */
	private static Instant updated(List<Page> articles, Site site) {
		return articles.stream()
			.findFirst()
			.flatMap(Page::changed)
			.or(() -> site.pages().stream().flatMap((page) -> page.changed().stream()).max(Instant::compareTo))
			.orElse(Instant.EPOCH);
	}

	private static Instant changed(Page page) {
		return page.changed().orElse(Instant.EPOCH);
	}

	/** Of two lines of one day, the first is the newer one. */
	private static Optional<Change> newest(List<Change> changes) {
		return changes.stream().reduce((newest, next) -> next.on().isAfter(newest.on()) ? next : newest);
	}

	private static Instant start(LocalDate day, SiteSettings settings) {
		return day.atStartOfDay(settings.timeZone()).toInstant();
	}

}
