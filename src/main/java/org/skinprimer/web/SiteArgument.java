package org.skinprimer.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.skinprimer.content.Site;
import org.skinprimer.live.LiveSite;

/** Gives each request one site, the same from beginning to end. */
@Component
public class SiteArgument implements HandlerMethodArgumentResolver {

	private static final String NAME = Site.class.getName();

	private final LiveSite live;

	public SiteArgument(LiveSite live) {
		this.live = live;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Site.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return of((HttpServletRequest) request.getNativeRequest());
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
