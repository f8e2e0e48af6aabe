package org.skinprimer.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;

/** Lets controllers ask for the current site and for what was sent with a request. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

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
		List<String> asks = PagePath.asks().stream().map(PagePath::value).toList();
		registry.addInterceptor(new NoIndexInterceptor())
			.addPathPatterns(PagePath.SEARCH.value())
			.addPathPatterns(asks);
		registry.addInterceptor(new PrivateInterceptor()).addPathPatterns(asks);
	}

}
