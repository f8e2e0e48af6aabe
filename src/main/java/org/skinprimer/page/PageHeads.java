package org.skinprimer.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.Source;
import org.skinprimer.seo.Head;
import org.skinprimer.web.PageLink;

/** Makes the heads of the pages that editors write. */
@Component
class PageHeads {

	private final MessageSource words;

	PageHeads(MessageSource words) {
		this.words = words;
	}

	/**
	 * The head of a page.
	 * @param page the page that has it; a home page and a section do without
	 * @param site what stands around it
	 * @param locale the language of the breadcrumb
	 */
	Head of(PagePath path, Optional<Page> page, Site site, Locale locale) {
		Optional<Section> section = site.section(path).filter((any) -> any.path().equals(path));
		String home = this.words.getMessage("breadcrumb.home", null, locale);
		if (section.isPresent()) {
			return Head.of(section.get(), page.map((own) -> sources(own, site)).orElse(List.of()), site, home);
		}
		if (path.equals(PagePath.HOME) || page.isEmpty()) {
			return Head.home(site, page.map((own) -> own.header().title()).orElse(site.settings().identity().tagline()),
					page.map((own) -> own.header().description()).orElse(site.settings().identity().tagline()));
		}
		List<PageLink> above = Stream
			.concat(Stream.of(PageLink.to(PagePath.HOME.value(), home)), PageLink.above(page.get(), site).stream())
			.toList();
		return Head.of(page.get(), above, sources(page.get(), site), site);
	}

	private static List<Source> sources(Page page, Site site) {
		return page.document().citations().stream().flatMap((id) -> site.source(id).stream()).toList();
	}

}
