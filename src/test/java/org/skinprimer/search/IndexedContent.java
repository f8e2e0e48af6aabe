package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.TestContent;
import org.skinprimer.content.Site;
import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.load.SiteReader;

/** A content folder and the index of it. */
final class IndexedContent {

	static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	private final SearchIndex index;

	private final SiteReader reader;

	private final Instant now;

	private Site site;

	private final int changes;

	private IndexedContent(Path folder, Instant now) {
		this(folder, now, ContentCache.none());
	}

	private IndexedContent(Path folder, Instant now, ContentCache cache) {
		this.index = new SearchIndex((site) -> List.of(), cache);
		this.reader = new SiteReader(folder);
		this.now = now;
		this.changes = read();
	}

	/** The articles of the program itself. */
	static IndexedContent shipped() {
		return new IndexedContent(Path.of("content"), NOW);
	}

	/** Writes files below a folder, as {@link TestContent} does, and reads them. */
	static IndexedContent of(Path folder, String files) {
		TestContent.write(folder, files);
		return new IndexedContent(folder, NOW);
	}

	/** Reads a folder whose index is kept in a cache. */
	static IndexedContent of(Path folder, ContentCache cache) {
		return new IndexedContent(folder, NOW, cache);
	}

	/** How many pages the index took in or out at first. */
	int changes() {
		return this.changes;
	}

	/** Reads the folder again; returns how many pages the index took in or out. */
	int read() {
		try {
			this.site = this.reader.read(this.now);
			return this.index.update(this.site);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads the folder for visitors, and leaves the index as it was. */
	void readSiteOnly() {
		this.site = this.reader.read(this.now);
	}

	Site site() {
		return this.site;
	}

	SearchResults find(String typed) {
		return find(SearchQuery.of(typed));
	}

	SearchResults find(SearchQuery query) {
		try {
			return this.index.ask((snapshot) -> new Searcher(snapshot).find(query, this.site)).orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The addresses that a visitor sees, from top to bottom. */
	List<String> addresses(String typed) {
		SearchResults found = find(typed);
		return Stream
			.concat(found.terms().stream().limit(1).map((any) -> "/glossary"),
					found.pages().stream().map((hit) -> hit.page().value()))
			.toList();
	}

	/** Leaves the index as the end of the program, or a grave failure, does. */
	void end() {
		try {
			this.index.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
