package org.skinprimer.seo;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SiteSettings;

/** Tells browsers how to search the site from their address bar (OpenSearch 1.1). */
final class SearchDescription {

	/** Where it is. */
	static final String ADDRESS = "/opensearch.xml";

	/** How many characters a short name may have. */
	private static final int SHORT = 16;

	private SearchDescription() {
	}

	static String of(SiteSettings settings) {
		String search = settings.canonical(PagePath.SEARCH);
		return new XmlText("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/")
			.element("ShortName", shortName(settings.name()))
			.element("Description", settings.tagline())
			.element("Language", settings.language().toLanguageTag())
			.element("InputEncoding", "UTF-8")
			.empty("Url", "type", "text/html", "template", search + "?q={searchTerms}")
			.end();
	}

	private static String shortName(String name) {
		return (name.length() <= SHORT) ? name
				: name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, SHORT))).strip();
	}

}
