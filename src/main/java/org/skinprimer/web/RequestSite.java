package org.skinprimer.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import org.skinprimer.content.Site;
import org.skinprimer.live.LiveSite;

/** Gives each request one site, the same from beginning to end. */
@Component
public class RequestSite {

	private static final String NAME = Site.class.getName();

	private final LiveSite live;

	public RequestSite(LiveSite live) {
		this.live = live;
	}

	/** The site of a request: the current one when it is first asked for. */
	public Site of(HttpServletRequest request) {
		if (request.getAttribute(NAME) instanceof Site site) {
			return site;
		}
		Site site = this.live.current();
		request.setAttribute(NAME, site);
		return site;
	}

}
