package org.skinprimer.web;

import java.io.IOException;
import java.util.Locale;

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

	LayoutAdvice(Assets assets, MessageSource words) {
		this.assets = assets;
		this.words = words;
	}

	@ExceptionHandler(NotReadYet.class)
	void later(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	@ModelAttribute("layout")
	Layout layout(Site site, PagePath path, Locale locale) {
		return Layout.of(site, path, this.assets, (key) -> this.words.getMessage(key, null, locale));
	}

}
