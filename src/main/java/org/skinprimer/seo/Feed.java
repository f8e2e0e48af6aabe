package org.skinprimer.seo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.skinprimer.content.Upkeep.Change;
import org.skinprimer.content.FrontMatter;
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

	private static final String FEED = """
			<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}"><id>{home}</id>\
			<title>{title}</title><subtitle>{subtitle}</subtitle><updated>{updated}</updated>\
			<link rel="self" type="application/atom+xml" href="{self}"/>\
			<link rel="alternate" type="text/html" href="{home}"/>\
			<author><name>{author}</name></author>{entries}</feed>""";

	private static final String ENTRY = """
			<entry><id>{id}</id><title>{title}</title><updated>{updated}</updated>\
			<link rel="alternate" type="text/html" href="{address}"/>{published}\
			<summary>{summary}</summary></entry>""";

	private static final String PUBLISHED = "<published>{at}</published>";

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
		return Xml.of(FEED)
			.with("language", settings.language().toLanguageTag())
			.with("home", settings.canonical(PagePath.HOME))
			.with("title", settings.identity().name())
			.with("subtitle", settings.identity().tagline())
			.with("updated", updated(articles, site))
			.with("self", settings.baseUrl() + ADDRESS)
			.with("author", settings.identity().publisher())
			.with("entries", articles.stream().map((page) -> entry(page, site, changed)).toList())
			.document();
	}

	private static Xml entry(Page page, Site site, UnaryOperator<String> changed) {
		SiteSettings settings = site.settings();
		FrontMatter header = page.header();
		String what = newest(header.upkeep().changes()).map((change) -> " " + changed.apply(change.what())).orElse("");
		return Xml.of(ENTRY)
			.with("id", settings.canonical(site.first(page.path())))
			.with("address", settings.canonical(page.path()))
			.with("title", header.title())
			.with("updated", changed(page))
			.with("published",
					header.upkeep().published().map((day) -> Xml.of(PUBLISHED).with("at", start(day, settings))))
			.with("summary", header.description() + what);
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
