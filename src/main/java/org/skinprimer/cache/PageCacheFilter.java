package org.skinprimer.cache;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.web.Assets;
import org.skinprimer.web.RequestSite;

/**
 * Answers from the cache, ahead of all else but the headers of every answer. What is not
 * kept yet is made once, however many wait for it, and kept if it is the same for
 * everyone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageCacheFilter extends HttpFilter {

	/** What programs read at the top of the site, such as the sitemap. */
	private static final Pattern FOR_PROGRAMS = Pattern.compile("/[a-z0-9-]+\\.(xml|txt|ico)");

	/** There are few browsers, so there are few ways to say what they accept. */
	private static final int ACCEPTS = 200;

	/** No browser says more; what somebody made up is read each time and never kept. */
	private static final int LONGEST_ACCEPT = 200;

	private final RequestSite sites;

	private final PageCache cache;

	private final Assets assets;

	private final Cache<String, Encoding> accepted = Caffeine.newBuilder()
		.maximumSize(ACCEPTS)
		.executor(Runnable::run)
		.build();

	PageCacheFilter(RequestSite sites, PageCache cache, Assets assets) {
		this.sites = sites;
		this.cache = cache;
		this.assets = assets;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String address = request.getRequestURI();
		if (!isRead(request)) {
			chain.doFilter(request, response);
			return;
		}
		Site site = this.sites.of(request);
		if (isChosenByQuery(address, request, site)) {
			chain.doFilter(request, response);
			return;
		}
		PageCache.Key key = this.cache.key(address, site);
		Optional<CachedResponse> page = this.cache.find(key);
		if (page.isPresent()) {
			send(page.get(), request, response);
		}
		else if (isForEveryone(address, site)) {
			makeOnce(key, site, request, response, chain);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	/**
	 * On all pages that are kept and that a visitor makes no choice on, what stands
	 * behind the question mark says nothing.
	 */
	private static boolean isChosenByQuery(String address, HttpServletRequest request, Site site) {
		return request.getQueryString() != null && address.startsWith("/")
				&& (address.equals(PagePath.TAKE_HOME.value()) || site.shared().asks(new PagePath(address)));
	}

	private boolean isForEveryone(String address, Site site) {
		if (!address.startsWith("/")) {
			return false;
		}
		PagePath path = new PagePath(address);
		return site.has(path) && !path.equals(PagePath.SEARCH) || FOR_PROGRAMS.matcher(address).matches()
				|| this.assets.at(address).isPresent() || site.picture(address).isPresent();
	}

	/** Who asks first makes the page, on the thread of the request; all others wait. */
	private void makeOnce(PageCache.Key key, Site site, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		CompletableFuture<@Nullable CachedResponse> ours = new CompletableFuture<>();
		CompletableFuture<@Nullable CachedResponse> first = this.cache.get(key, ours);
		Optional<CachedResponse> page = (first == ours) ? make(ours, site, request, response, chain)
				: Optional.ofNullable(first.join());
		if (page.isPresent()) {
			send(page.get(), request, response);
		}
		else if (first != ours) {
			// It was not the same for everyone, and only who made it is answered.
			chain.doFilter(request, response);
		}
	}

	/** Whatever happens, those who wait hear of it. */
	private Optional<CachedResponse> make(CompletableFuture<@Nullable CachedResponse> ours, Site site,
			HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<CachedResponse> made = Optional.empty();
		try {
			made = ResponseRecorder.record(request, response, chain, changed(request.getRequestURI(), site))
				.map(this.cache::shared);
			return made;
		}
		finally {
			ours.complete(made.orElse(null));
		}
	}

	private static Optional<Instant> changed(String address, Site site) {
		return site.page(new PagePath(address)).flatMap(Page::changed);
	}

	private void send(CachedResponse page, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		page.send(request, response, accepted(request));
	}

	private Encoding accepted(HttpServletRequest request) {
		List<String> lines = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
		String header = String.join(",", lines);
		return (header.length() > LONGEST_ACCEPT) ? AcceptedEncodings.of(lines).best()
				: this.accepted.get(header, (any) -> AcceptedEncodings.of(lines).best());
	}

	/** How many texts of {@code Accept-Encoding} are kept. */
	long keptEncodings() {
		return this.accepted.estimatedSize();
	}

}
