package org.skinprimer.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.skinprimer.content.Page.NotReadYet;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/**
 * Puts the layout around each page, and asks for patience where one must be waited for.
 */
@ControllerAdvice
class LayoutAdvice {

	private final Assets assets;

	private final MessageSource words;

	private final List<MadePages> made;

	LayoutAdvice(Assets assets, MessageSource words, List<MadePages> made) {
		this.assets = assets;
		this.words = words;
		this.made = made;
	}

	@ExceptionHandler(NotReadYet.class)
	void later(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	@ModelAttribute("layout")
	Layout layout(Site site, PagePath path, Locale locale) {
		return Layout.of(site, path, this.assets, (key) -> this.words.getMessage(key, null, locale),
				(address) -> title(address, site, locale));
	}

	private Optional<String> title(PagePath address, Site site, Locale locale) {
		return this.made.stream()
			.flatMap((pages) -> pages.of(site, locale).stream())
			.filter((page) -> page.path().equals(address))
			.map(MadePage::title)
			.findFirst();
	}

}
