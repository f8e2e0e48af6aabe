package org.skinprimer.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
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
		List<String> asks = Stream.concat(PagePath.asks().stream().map(PagePath::value), SHEETS.stream()).toList();
		registry.addInterceptor(new NoIndexInterceptor())
			.addPathPatterns(PagePath.SEARCH.value())
			.addPathPatterns(asks);
		registry.addInterceptor(new PrivateInterceptor()).addPathPatterns(asks);
	}

}
