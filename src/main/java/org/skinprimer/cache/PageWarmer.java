package org.skinprimer.cache;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.live.BackgroundTask;
import org.skinprimer.live.BackgroundWork;
import org.skinprimer.live.LiveSite;
import org.skinprimer.live.SiteChanged;
import org.skinprimer.web.Assets;

/**
 * Makes pages ready ahead of visitors, after the start and after each change of the site:
 * it asks for them itself, one after the other, beside all other work. A server that
 * takes nothing but HTTPS is not asked, because its name is not known here.
 */
@Component
class PageWarmer implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(PageWarmer.class);

	private static final int PATIENCE_MILLIS = 10_000;

	/** The first visitor after a start comes first, and so does the editor of a page. */
	private static final Duration PAUSE = Duration.ofSeconds(1);

	/**
	 * How many times as long as a page took nothing is done: a large site must become
	 * searchable, and what is wrong with it be found, beside this.
	 */
	private static final int REST = 3;

	private final LiveSite live;

	private final PageCache cache;

	private final Assets assets;

	private final ServerProperties server;

	private final int most;

	private final BackgroundTask task;

	/** The port of the program, as soon as it answers. */
	private volatile Optional<Integer> port = Optional.empty();

	PageWarmer(LiveSite live, PageCache cache, Assets assets, ServerProperties server, CacheSettings settings,
			BackgroundWork work) {
		this.live = live;
		this.cache = cache;
		this.assets = assets;
		this.server = server;
		this.most = settings.warm();
		this.task = work.task("page-warmer", "pages are not made ready ahead of visitors", PAUSE, this::warm);
	}

	@EventListener
	void start(ApplicationReadyEvent ready) {
		this.port = Optional
			.ofNullable(ready.getApplicationContext().getEnvironment().getProperty("local.server.port", Integer.class));
		renew();
	}

	/** While an editor saves again and again, only the last site is made ready. */
	@EventListener(SiteChanged.class)
	void renew() {
		this.task.request();
	}

	private void warm() throws InterruptedException {
		Site site = this.live.current();
		if (!site.isComplete()) {
			return;
		}
		IllegalStateException failed = null;
		Iterator<String> addresses = addresses(site).stream().limit(this.most).iterator();
		while (this.port.isPresent() && !isHttps() && addresses.hasNext() && this.live.current() == site) {
			long start = System.nanoTime();
			String address = addresses.next();
			try {
				if (prepare(address, site)) {
					TimeUnit.NANOSECONDS.sleep(REST * (System.nanoTime() - start));
				}
			}
			catch (RuntimeException | StackOverflowError ex) {
				failed = new IllegalStateException(address + " cannot be made ready", ex);
			}
		}
		this.cache.forgetEarlier(site);
		if (failed != null) {
			throw failed;
		}
	}

	/** What visitors see first comes first, then what they read before, then the rest. */
	private Set<String> addresses(Site site) {
		Stream<PagePath> doors = Stream.concat(Stream.of(PagePath.HOME), site.sections().stream().map(Section::path));
		Stream<PagePath> made = Stream.concat(site.shared().made().stream().map(PagePath::new),
				Stream.of(PagePath.GLOSSARY, PagePath.A_TO_Z, PagePath.SOURCES, PagePath.TAKE_HOME));
		Stream<PagePath> rest = Stream.concat(site.pages().stream().map(Page::path), made).filter(site::has);
		Set<String> addresses = new LinkedHashSet<>(this.assets.addresses(site.settings().brand().style()));
		doors.map(PagePath::value).forEach(addresses::add);
		addresses.addAll(this.cache.addresses());
		rest.map(PagePath::value).forEach(addresses::add);
		return addresses;
	}

	private boolean isHttps() {
		return Ssl.isEnabled(this.server.getSsl());
	}

	private String host() {
		InetAddress own = this.server.getAddress();
		return ((own != null && !own.isAnyLocalAddress()) ? own : InetAddress.getLoopbackAddress()).getHostAddress();
	}

	/** Makes a page ready, and returns whether there was anything to do. */
	private boolean prepare(String address, Site site) {
		PageCache.Key key = this.cache.key(address, site);
		boolean isNew = this.cache.find(key).isEmpty();
		if (isNew) {
			ask(address);
		}
		this.cache.find(key).ifPresent(CachedResponse::encode);
		return isNew;
	}

	/** Asks for a page; how it is answered is seen in the cache. */
	private void ask(String address) {
		try {
			URI uri = new URI("http", null, host(), this.port.orElseThrow(), address, null, null);
			// A client of the newer kind takes as long to make ready as a start can
			// spare.
			HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
			connection.setRequestMethod("HEAD");
			connection.setInstanceFollowRedirects(false);
			connection.setConnectTimeout(PATIENCE_MILLIS);
			connection.setReadTimeout(PATIENCE_MILLIS);
			connection.getResponseCode();
		}
		catch (IOException | URISyntaxException ex) {
			logger.debug("Pages are made ready only when visitors ask for them", ex);
		}
	}

	@Override
	public void close() {
		this.task.close();
	}

}
