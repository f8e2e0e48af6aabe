package org.skinprimer.seo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.web.NotFound;

/** Tells programs which pages there are and what changed: crawlers, readers, browsers. */
@Controller
class CrawlerController {

	/** What the sitemap protocol allows: 50,000 addresses and 50 MB a file. */
	private static final Sitemap SITEMAP = new Sitemap(50_000, 52_428_800);

	private final MessageSource words;

	CrawlerController(MessageSource words) {
		this.words = words;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap(Site site) {
		return answer("application/xml", sitemap(SITEMAP, site));
	}

	/** All addresses, or where their parts are if they are too many for one file. */
	static String sitemap(Sitemap sitemap, Site site) {
		List<List<SitemapEntry>> parts = sitemap.parts(SitemapEntry.all(site));
		return (parts.size() == 1) ? Sitemap.urls(parts.get(0))
				: Sitemap.index(parts, site.settings().baseUrl() + "/sitemap-");
	}

	@GetMapping("/sitemap-{number:[1-9][0-9]{0,4}}.xml")
	ResponseEntity<String> part(@PathVariable int number, PagePath path, Site site) {
		return answer("application/xml", part(SITEMAP, number, path, site));
	}

	static String part(Sitemap sitemap, int number, PagePath path, Site site) {
		List<List<SitemapEntry>> parts = sitemap.parts(SitemapEntry.all(site));
		if (parts.size() == 1 || number > parts.size()) {
			throw new NotFound(path);
		}
		return Sitemap.urls(parts.get(number - 1));
	}

	/** The search may be read: it says itself that it is not to be kept. */
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(Site site) {
		return answer("text/plain", """
				User-agent: *
				Allow: /

				Sitemap: %s/sitemap.xml
				""".formatted(site.settings().baseUrl()));
	}

	@GetMapping(Feed.ADDRESS)
	ResponseEntity<String> feed(Site site, Locale locale) {
		return answer("application/atom+xml",
				Feed.of(site, (change) -> this.words.getMessage("feed.changed", new Object[] { change }, locale)));
	}

	@GetMapping(SearchDescription.ADDRESS)
	ResponseEntity<String> search(Site site) {
		return answer("application/opensearchdescription+xml", SearchDescription.of(site.settings()));
	}

	@GetMapping("/llms.txt")
	ResponseEntity<String> overview(Site site) {
		return answer("text/plain", LlmsTxt.of(site));
	}

	private static ResponseEntity<String> answer(String type, String text) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.valueOf(type), StandardCharsets.UTF_8))
			.body(text);
	}

}
