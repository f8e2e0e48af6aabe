package org.skinprimer.seo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/** Tells crawlers which pages there are. */
@Controller
class CrawlerController {

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap(Site site) {
		List<String> urls = new ArrayList<>();
		site.pages()
			.forEach((page) -> urls
				.add(url(site.settings().canonical(page.path()), page.changed().map(Instant::toString).orElse(""))));
		if (!site.articles().isEmpty() || !site.glossary().isEmpty()) {
			urls.add(url(site.settings().canonical(PagePath.A_TO_Z), ""));
		}
		if (!site.glossary().isEmpty()) {
			urls.add(url(site.settings().canonical(PagePath.GLOSSARY), ""));
		}
		if (!site.citations().isEmpty()) {
			urls.add(url(site.settings().canonical(PagePath.SOURCES), ""));
		}
		if (!site.articles().isEmpty()) {
			urls.add(url(site.settings().canonical(PagePath.TAKE_HOME), ""));
		}
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body("""
				<?xml version="1.0" encoding="UTF-8"?>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				%s</urlset>
				""".formatted(String.join("", urls)));
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(Site site) {
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("""
				User-agent: *
				Allow: /

				Sitemap: %s/sitemap.xml
				""".formatted(site.settings().baseUrl()));
	}

	private static String url(String address, String changed) {
		String lastmod = changed.isEmpty() ? "" : "<lastmod>" + changed + "</lastmod>";
		return "\t<url><loc>" + HtmlUtils.htmlEscape(address) + "</loc>" + lastmod + "</url>\n";
	}

}
