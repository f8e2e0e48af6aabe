package org.skinprimer.web;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.skinprimer.content.PagePath;

/** Lets controllers ask for the current site and for what was sent with a request. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

	private final SiteArgument site;

	WebSettings(SiteArgument site) {
		this.site = site;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.site);
		resolvers.add(new PathArgument());
		resolvers.add(new QueryArgument());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new NoIndexInterceptor()).addPathPatterns(PagePath.SEARCH.value());
	}

}
