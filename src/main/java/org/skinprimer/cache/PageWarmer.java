package org.skinprimer.cache;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.skinprimer.cache.PageCache.Edition;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.live.LiveSite;
import org.skinprimer.live.SiteChanged;
import org.skinprimer.web.Assets;

/**
 * Makes pages ready ahead of visitors, after the start and after each change of the site:
 * it asks for them itself, one after the other, on a thread that makes way for visitors.
 * A server that takes nothing but HTTPS is not asked, because its name is not known here.
 */
@Component
class PageWarmer implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(PageWarmer.class);

	private static final int PATIENCE_MILLIS = 10_000;

	/** The first visitor after a start comes first, and so does the editor of a page. */
	private static final int PAUSE_MILLIS = 1_000;

	/**
	 * How many times as long as a page took nothing is done: a large site must become
	 * searchable, and what is wrong with it be found, beside this.
	 */
	private static final int REST = 3;

	private final LiveSite live;

	private final PageCache shelf;

	private final Assets assets;

	private final ServerProperties server;

	private final int most;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(PageWarmer::quietly);

	private final AtomicReference<@Nullable Future<?>> next = new AtomicReference<>();

	/** The port of the program, as soon as it answers. */
	private final AtomicReference<Optional<Integer>> port = new AtomicReference<>(Optional.empty());

	PageWarmer(LiveSite live, PageCache shelf, Assets assets, ServerProperties server, CacheSettings settings) {
		this.live = live;
		this.shelf = shelf;
		this.assets = assets;
		this.server = server;
		this.most = settings.warm();
	}

	private static Thread quietly(Runnable work) {
		Thread thread = new Thread(work, "page-warmer");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	}

	@EventListener
	void start(ApplicationReadyEvent ready) {
		this.port.set(Optional.ofNullable(
				ready.getApplicationContext().getEnvironment().getProperty("local.server.port", Integer.class)));
		renew();
	}

	/** While an editor saves again and again, only the last site is made ready. */
	@EventListener(SiteChanged.class)
	void renew() {
		if (!this.thread.isShutdown()) {
			Future<?> before = this.next
				.getAndSet(this.thread.schedule(this::warm, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
			if (before != null) {
				before.cancel(false);
			}
		}
	}

	private void warm() {
		Edition edition = this.shelf.edition(this.live.current());
		try {
			Iterator<String> addresses = addresses(edition.site()).stream().limit(this.most).iterator();
			while (this.port.get().isPresent() && !isHttps() && addresses.hasNext()
					&& this.live.current() == edition.site()) {
				long start = System.nanoTime();
				if (prepare(addresses.next(), edition)) {
					TimeUnit.NANOSECONDS.sleep(REST * (System.nanoTime() - start));
				}
			}
			this.shelf.forgetEarlier(edition);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What visitors see first comes first, then what they read before, then the rest. */
	private Set<String> addresses(Site site) {
		Stream<String> doors = Stream.concat(Stream.of(PagePath.HOME), site.sections().stream().map(Section::path))
			.map(PagePath::value);
		Stream<String> pages = Stream.concat(site.pages().stream().map((page) -> page.path().value()),
				Stream.of(PagePath.GLOSSARY, PagePath.A_TO_Z, PagePath.SOURCES, PagePath.TAKE_HOME)
					.map(PagePath::value));
		Set<String> addresses = new LinkedHashSet<>(this.assets.addresses());
		Stream.of(doors, this.shelf.addresses().stream(), pages).flatMap((some) -> some).forEach(addresses::add);
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
	private boolean prepare(String address, Edition edition) {
		boolean isNew = this.shelf.find(address, edition).isEmpty();
		if (isNew) {
			ask(address);
		}
		this.shelf.find(address, edition).ifPresent(CachedResponse::encode);
		return isNew;
	}

	/** Asks for a page; how it is answered is seen on the shelf. */
	private void ask(String address) {
		try {
			URI uri = new URI("http", null, host(), this.port.get().orElseThrow(), address, null, null);
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
		this.thread.shutdownNow();
	}

}
