package org.skinprimer.cache;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.skinprimer.content.Site;

/**
 * Keeps the answers made from the current site, as many as memory allows. Those of an
 * earlier site are never given out; they only save encoding again what stayed the same.
 */
@Component
class PageCache {

	private final AsyncCache<Key, CachedResponse> pages;

	/** The bodies of the answers that are kept, by their validators. */
	private final Cache<String, Body> bodies = Caffeine.newBuilder().weakValues().executor(Runnable::run).build();

	/** The numbers of the sites that somebody still has: a late request finds its own. */
	private final Map<Site, Long> editions = new WeakHashMap<>();

	private long last;

	private volatile @Nullable Edition latest;

	PageCache(CacheSettings settings) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(settings.bytes())
			.weigher((Key key, CachedResponse page) -> page.weight())
			.executor(Runnable::run)
			.buildAsync();
	}

	/** The key of what is made from a site. */
	Key key(String address, Site site) {
		return new Key(address, edition(site));
	}

	private long edition(Site site) {
		Edition known = this.latest;
		return (known != null && known.site() == site) ? known.number() : newEdition(site);
	}

	private synchronized long newEdition(Site site) {
		long number = this.editions.computeIfAbsent(site, (any) -> ++this.last);
		this.latest = new Edition(site, number);
		return number;
	}

	/** The answer under a key, if it is kept. */
	Optional<CachedResponse> find(Key key) {
		return Optional.ofNullable(this.pages.synchronous().getIfPresent(key));
	}

	/**
	 * The answer under a key, which may still be in the making.
	 * @param ours what is there for all who ask from now on, if nothing was there: who
	 * gets it back makes the answer and completes it, with null if there is none to keep
	 */
	CompletableFuture<@Nullable CachedResponse> get(Key key, CompletableFuture<@Nullable CachedResponse> ours) {
		return this.pages.get(key, (same, executor) -> ours);
	}

	/** The answer, with the body of one that is kept if the bytes are the same. */
	CachedResponse shared(CachedResponse page) {
		return page.with(this.bodies.get(page.body().etag(), (etag) -> page.body()));
	}

	/** The addresses of all that is kept. */
	Set<String> addresses() {
		return this.pages.asMap().keySet().stream().map(Key::address).collect(Collectors.toUnmodifiableSet());
	}

	/** Forgets what was made from sites that came before one. */
	void forgetEarlier(Site site) {
		long edition = edition(site);
		this.pages.asMap().keySet().removeIf((key) -> key.edition() < edition);
	}

	/**
	 * What an answer is found under.
	 *
	 * @param edition the number of the site it is made from, which rises with each site
	 */
	record Key(String address, long edition) {
	}

	private record Edition(Site site, long number) {
	}

}
