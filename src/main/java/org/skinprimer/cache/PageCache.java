package org.skinprimer.cache;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.skinprimer.content.Site;

/**
 * Keeps the answers made from the current site, as many as memory allows. Those of an
 * earlier site are never given out; they only save encoding again what stayed the same.
 */
@Component
class PageCache {

	private final Cache<String, CachedResponse> pages;

	/** The pages that are being made, each by one request on which others wait. */
	private final ConcurrentMap<Making, CompletableFuture<Optional<CachedResponse>>> making = new ConcurrentHashMap<>();

	private final AtomicReference<@Nullable Edition> latest = new AtomicReference<>();

	PageCache(CacheSettings settings) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(settings.bytes())
			.weigher((String address, CachedResponse page) -> page.weight())
			.executor(Runnable::run)
			.build();
	}

	/** The edition of a site; each site that comes has another one. */
	Edition edition(Site site) {
		Edition known = this.latest.get();
		if (known != null && known.site() == site) {
			return known;
		}
		return this.latest.updateAndGet((now) -> (now != null && now.site() == site) ? now
				: new Edition(site, (now != null) ? now.number() + 1 : 1));
	}

	/** The answer of an edition at an address, if it is kept. */
	Optional<CachedResponse> find(String address, Edition edition) {
		return Optional.ofNullable(this.pages.getIfPresent(address))
			.filter((page) -> page.edition() == edition.number());
	}

	/**
	 * Makes an answer, or waits until another request has made it.
	 * @param maker makes it; it gives nothing where the answer is not for everyone
	 * @return the answer, empty if there is none to keep
	 */
	Optional<CachedResponse> make(String address, Edition edition, Maker maker) throws IOException, ServletException {
		Making key = new Making(address, edition.number());
		CompletableFuture<Optional<CachedResponse>> ours = new CompletableFuture<>();
		CompletableFuture<Optional<CachedResponse>> theirs = this.making.putIfAbsent(key, ours);
		if (theirs != null) {
			return theirs.join();
		}
		Optional<CachedResponse> made = Optional.empty();
		try {
			made = find(address, edition);
			if (made.isEmpty()) {
				made = maker.make()
					.map((page) -> page.following(Optional.ofNullable(this.pages.getIfPresent(address))));
				made.ifPresent((page) -> this.pages.asMap().merge(address, page, CachedResponse::later));
			}
			return made;
		}
		finally {
			ours.complete(made);
			this.making.remove(key);
		}
	}

	/** The addresses of all that is kept. */
	Set<String> addresses() {
		return Set.copyOf(this.pages.asMap().keySet());
	}

	/** Forgets what was made from earlier sites. */
	void forgetEarlier(Edition edition) {
		this.pages.asMap().values().removeIf((page) -> page.edition() != edition.number());
	}

	/**
	 * A site that visitors get.
	 *
	 * @param site the site
	 * @param number its number, which rises with each site
	 */
	record Edition(Site site, long number) {
	}

	/**
	 * An answer that is being made.
	 *
	 * @param address its address
	 * @param edition the number of the site
	 */
	private record Making(String address, long edition) {
	}

	/** Makes an answer. */
	interface Maker {

		/** The answer, empty if it is not for everyone. */
		Optional<CachedResponse> make() throws IOException, ServletException;

	}

}
