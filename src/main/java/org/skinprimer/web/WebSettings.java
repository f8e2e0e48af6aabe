package org.skinprimer.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.shared.Tool;

/** Lets controllers ask for the current site and for what was sent with a request. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

	/** What somebody answered to a form whose address a data file decides. */
	private static final List<String> SHEETS = List.of("/*" + Tool.SHEET, "/*/*" + Tool.SHEET,
			PagePath.TAKE_HOME + "/sheet*/**");

	private final RequestSite sites;

	WebSettings(RequestSite sites) {
		this.sites = sites;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new RequestArgument<>(Site.class, this.sites::of));
		resolvers.add(new RequestArgument<>(PagePath.class, WebSettings::address));
		resolvers.add(new RequestArgument<>(QueryString.class, QueryString::of));
	}

	/** The address that was asked for, as it was sent. */
	private static PagePath address(HttpServletRequest request) {
		String address = request.getRequestURI();
		return new PagePath(address.startsWith("/") ? address : "/" + address);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new NoIndexInterceptor())
			.addPathPatterns(PagePath.SEARCH.value())
			.addPathPatterns(SHEETS);
		registry.addInterceptor(new PrivateInterceptor()).addPathPatterns(SHEETS);
		registry.addInterceptor(new WhereAsked(this.sites, new NoIndexInterceptor()));
		registry.addInterceptor(new WhereAsked(this.sites, new PrivateInterceptor()));
	}

	/** Does something to pages with a form whose address a data file decides. */
	private record WhereAsked(RequestSite sites, HandlerInterceptor task) implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
				throws Exception {
			return !this.sites.of(request).shared().asks(address(request))
					|| this.task.preHandle(request, response, handler);
		}

	}

}
