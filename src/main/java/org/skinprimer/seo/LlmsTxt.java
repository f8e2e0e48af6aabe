package org.skinprimer.seo;

import java.util.ArrayList;
import java.util.List;

import org.skinprimer.content.Page;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;

/** The guides of the site as one plain text for language models (llmstxt.org). */
final class LlmsTxt {

	private LlmsTxt() {
	}

	static String of(Site site) {
		SiteSettings settings = site.settings();
		List<String> parts = new ArrayList<>(List.of("# " + line(settings.identity().name()),
				"> " + line(settings.identity().tagline()), line(settings.identity().standingLine())));
		for (Section section : site.sections()) {
			if (!section.articles().isEmpty()) {
				parts.add("## " + line(section.label()));
				parts.add(String.join("\n", section.articles().stream().map((page) -> link(page, settings)).toList()));
			}
		}
		return String.join("\n\n", parts) + "\n";
	}

	private static String link(Page page, SiteSettings settings) {
		return "- [" + line(page.header().title()).replaceAll("([\\[\\]\\\\])", "\\\\$1") + "]("
				+ settings.canonical(page.path()) + "): " + line(page.header().description());
	}

	/** Words without the line breaks that would end a line of the list. */
	private static String line(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}

}
