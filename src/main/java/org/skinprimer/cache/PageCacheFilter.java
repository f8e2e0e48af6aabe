package org.skinprimer.cache;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import org.skinprimer.cache.PageCache.Edition;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.web.Assets;
import org.skinprimer.web.SecurityHeaders;
import org.skinprimer.web.RequestSite;

/**
 * Answers from what is kept, ahead of all else. What is not kept yet is made once,
 * however many wait for it, and kept if it is the same for everyone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageCacheFilter implements Filter {

	/** What programs read at the top of the site, such as the sitemap. */
	private static final Pattern FOR_PROGRAMS = Pattern.compile("/[a-z0-9-]+\\.(xml|txt|ico)");

	/** There are few browsers, so there are few ways to say what they accept. */
	private static final int ACCEPTS = 200;

	/** No browser says more; what somebody made up is read each time and never kept. */
	private static final int LONGEST_ACCEPT = 200;

	private final RequestSite sites;

	private final PageCache shelf;

	private final Assets assets;

	private final Cache<String, Encoding> accepted = Caffeine.newBuilder()
		.maximumSize(ACCEPTS)
		.executor(Runnable::run)
		.build();

	PageCacheFilter(RequestSite sites, PageCache shelf, Assets assets) {
		this.sites = sites;
		this.shelf = shelf;
		this.assets = assets;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!answered((HttpServletRequest) request, (HttpServletResponse) response, chain)) {
			chain.doFilter(request, response);
		}
	}

	private boolean answered(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String method = request.getMethod();
		String address = request.getRequestURI();
		if (!method.equals("GET") && !method.equals("HEAD") || isChosenByQuery(address, request)) {
			return false;
		}
		Site site = this.sites.of(request);
		Edition edition = this.shelf.edition(site);
		Optional<CachedResponse> page = this.shelf.find(address, edition);
		if (page.isEmpty() && isForEveryone(address, site)) {
			ResponseRecorder recording = new ResponseRecorder(edition, request, response, chain);
			page = this.shelf.make(address, edition, recording);
			if (recording.isAnswered()) {
				return true;
			}
		}
		if (page.isEmpty()) {
			return false;
		}
		SecurityHeaders.setTransport(request, response);
		page.get().send(request, response, accepted(request));
		return true;
	}

	/**
	 * On all other pages that are kept, what stands behind the question mark says
	 * nothing.
	 */
	private static boolean isChosenByQuery(String address, HttpServletRequest request) {
		return request.getQueryString() != null && address.equals(PagePath.TAKE_HOME.value());
	}

	private boolean isForEveryone(String address, Site site) {
		if (!address.startsWith("/")) {
			return false;
		}
		PagePath path = new PagePath(address);
		return site.has(path) && !path.equals(PagePath.SEARCH) || FOR_PROGRAMS.matcher(address).matches()
				|| this.assets.at(address).isPresent() || site.picture(address).isPresent();
	}

	/** How many texts of {@code Accept-Encoding} are kept. */
	long keptEncodings() {
		return this.accepted.estimatedSize();
	}

	private Encoding accepted(HttpServletRequest request) {
		List<String> lines = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
		String header = String.join(",", lines);
		return (header.length() > LONGEST_ACCEPT) ? AcceptedEncodings.of(lines).best()
				: this.accepted.get(header, (any) -> AcceptedEncodings.of(lines).best());
	}

}
