package org.skinprimer.seo;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteSettings;

/** Tells browsers how to search the site from their address bar (OpenSearch 1.1). */
final class SearchDescription {

	/** Where it is. */
	static final String ADDRESS = "/opensearch.xml";

	/** How many characters a short name may have. */
	private static final int SHORT = 16;

	private static final String DESCRIPTION = """
			<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\
			<ShortName>{name}</ShortName><Description>{tagline}</Description>\
			<Language>{language}</Language><InputEncoding>UTF-8</InputEncoding>\
			<Url type="text/html" template="{search}"/></OpenSearchDescription>""";

	private SearchDescription() {
	}

	static String of(SiteSettings settings) {
		return Xml.of(DESCRIPTION)
			.with("name", shortName(settings.identity().name()))
			.with("tagline", settings.identity().tagline())
			.with("language", settings.language().toLanguageTag())
			.with("search", settings.canonical(PagePath.SEARCH) + "?q={searchTerms}")
			.document();
	}

	private static String shortName(String name) {
		return (name.length() <= SHORT) ? name
				: name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, SHORT))).strip();
	}

}
