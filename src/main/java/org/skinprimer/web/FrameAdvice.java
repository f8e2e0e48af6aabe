package org.skinprimer.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/** Puts the frame around each page. */
@ControllerAdvice
class FrameAdvice {

	private final Assets assets;

	FrameAdvice(Assets assets) {
		this.assets = assets;
	}

	@ModelAttribute("frame")
	Frame frame(Site site, PagePath path) {
		return Frame.of(site, path, this.assets);
	}

}
