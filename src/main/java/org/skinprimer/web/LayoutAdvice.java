package org.skinprimer.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/** Puts the layout around each page. */
@ControllerAdvice
class LayoutAdvice {

	private final Assets assets;

	private final MessageSource words;

	LayoutAdvice(Assets assets, MessageSource words) {
		this.assets = assets;
		this.words = words;
	}

	@ModelAttribute("layout")
	Layout layout(Site site, PagePath path, Locale locale) {
		return Layout.of(site, path, this.assets, (key) -> this.words.getMessage(key, null, locale));
	}

}
