package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.contentcache.CacheKey;
import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.web.MadePage;

/**
 * The inverted index of one site. It is brought up to date page by page, while queries
 * are answered from a snapshot of how it was before. What is on disk is how it was after
 * the first reading of the site; what changed since is read again after a start.
 */
final class SearchIndex implements AutoCloseable {

	/**
	 * How many megabytes of words are gathered before they are put in order: few large
	 * segments are searched as fast as one, and need no time to be merged.
	 */
	private static final double MEMORY = 128;

	/** What was read of each page last, by the hash of its file, and of the rest. */
	private final Map<String, String> known = new HashMap<>();

	/** What else is known; no page has such an address. */
	private static final String MADE = "made";

	private static final String NAMES = "names";

	private final Function<Site, List<MadePage>> made;

	private final IndexStore store;

	private @Nullable IndexWriter writer;

	private volatile @Nullable Snapshot snapshot;

	/** An index of the pages that editors write, in memory. */
	SearchIndex() {
		this((site) -> List.of(), ContentCache.none());
	}

	/**
	 * An index of all pages.
	 * @param made those that the program makes itself
	 * @param cache where the index is kept until the next start
	 */
	SearchIndex(Function<Site, List<MadePage>> made, ContentCache cache) {
		this.made = made;
		this.store = new IndexStore(cache);
	}

	/**
	 * Reads what has changed of a site. Only one thread may do so.
	 * @return how many pages were read or taken out
	 */
	int update(Site site) throws IOException {
		boolean isFirst = this.snapshot == null;
		IndexWriter writer = writer();
		List<Page> changed = site.pages()
			.stream()
			.filter((page) -> !page.version().equals(this.known.get(page.path().value())))
			.toList();
		// A page takes about a millisecond; one core alone would be busy for long.
		Map<PagePath, Throwable> failed = new ConcurrentHashMap<>();
		changed.parallelStream().forEach((page) -> write(page, writer, failed));
		changed.stream()
			.filter((page) -> !failed.containsKey(page.path()))
			.forEach((page) -> this.known.put(page.path().value(), page.version()));
		int changes = changed.size();
		for (String gone : List.copyOf(this.known.keySet())) {
			if (gone.startsWith("/") && site.page(new PagePath(gone)).isEmpty()) {
				writer.deleteDocuments(new Term(PageDocuments.PAGE, gone));
				this.known.remove(gone);
				changes++;
			}
		}
		swap(site, writer);
		if (isFirst && writer.hasUncommittedChanges()) {
			this.store.keep(writer, this.known);
		}
		if (!failed.isEmpty()) {
			PagePath first = new TreeSet<>(failed.keySet()).first();
			throw new IllegalStateException(
					"these pages cannot be read for the search: " + new TreeSet<>(failed.keySet()), failed.get(first));
		}
		return changes;
	}

	/**
	 * Made for the first site, so that no start of the program waits until Lucene is
	 * loaded, and once more, in memory, after a grave failure, such as no memory or no
	 * room on the disk, which closes it.
	 */
	private IndexWriter writer() throws IOException {
		IndexWriter now = this.writer;
		if (now != null && now.isOpen()) {
			return now;
		}
		Directory directory = (now == null) ? this.store.open() : new ByteBuffersDirectory();
		this.known.clear();
		this.known.putAll(this.store.known(directory));
		// Merging on the thread that writes leaves the other cores to visitors.
		IndexWriter writer = new IndexWriter(directory,
				new IndexWriterConfig(PageDocuments.ANALYZER).setMergeScheduler(new SerialMergeScheduler())
					.setRAMBufferSizeMB(MEMORY));
		this.writer = writer;
		return writer;
	}

	/** A page that cannot be read keeps none of the others from being found. */
	private static void write(Page page, IndexWriter writer, Map<PagePath, Throwable> failed) {
		try {
			writer.updateDocuments(idOf(page.path()), PageDocuments.of(page));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException | StackOverflowError ex) {
			if (!writer.isOpen()) {
				throw ex;
			}
			failed.put(page.path(), ex);
		}
	}

	private static Term idOf(PagePath page) {
		return new Term(PageDocuments.PAGE, page.value());
	}

	private void swap(Site site, IndexWriter writer) throws IOException {
		Snapshot before = this.snapshot;
		List<MadePage> made = this.made.apply(site);
		String ofMade = CacheKey.hash(made);
		if (!ofMade.equals(this.known.put(MADE, ofMade))) {
			writer.deleteDocuments(new Term(PageDocuments.KIND, PageDocuments.MADE));
			for (MadePage page : made) {
				writer.addDocuments(PageDocuments.of(page));
			}
		}
		String ofNames = CacheKey.of("", SynonymMap.names(site).toArray(String[]::new)).value();
		if (!ofNames.equals(this.known.put(NAMES, ofNames))) {
			writer.updateDocument(new Term(PageDocuments.PAGE, PageDocuments.OTHER_WORDS),
					PageDocuments.words(SynonymMap.names(site)));
		}
		boolean sameWords = before != null && before.site().glossary().equals(site.glossary())
				&& List.copyOf(before.site().synonyms()).equals(List.copyOf(site.synonyms()));
		DirectoryReader reader = (before != null) ? before.newer(writer) : DirectoryReader.open(writer);
		SynonymMap synonyms = sameWords ? before.synonyms() : new SynonymMap(site);
		this.snapshot = new Snapshot(reader, new Dictionary(reader), synonyms, new UrgentSigns(site, synonyms), made,
				site);
		if (before != null) {
			before.reader().decRef();
		}
	}

	/**
	 * Asks the index as it is now.
	 * @return the answer, empty while there is no index yet
	 */
	<T> Optional<T> ask(Function<Snapshot, T> query) throws IOException {
		while (true) {
			Snapshot now = this.snapshot;
			if (now == null) {
				return Optional.empty();
			}
			// Lost only to a swap, and then there is a newer one.
			if (now.reader().tryIncRef()) {
				try {
					return Optional.of(query.apply(now));
				}
				finally {
					now.reader().decRef();
				}
			}
		}
	}

	/** Ends it, and leaves what is on disk as it was kept. */
	@Override
	public void close() throws IOException {
		IndexWriter writer = this.writer;
		if (writer != null) {
			writer.rollback();
			writer.getDirectory().close();
		}
	}

	/**
	 * What queries are answered from.
	 *
	 * @param reader the words of the pages
	 * @param dictionary each of them once
	 * @param synonyms which words mean the same
	 * @param signs what those type who fear the worst
	 * @param made the pages that the program makes
	 * @param site the site they were read from
	 */
	record Snapshot(DirectoryReader reader, Dictionary dictionary, SynonymMap synonyms, UrgentSigns signs,
			List<MadePage> made, Site site) {

		/** The index as it is now, counted once more if nothing in it has changed. */
		DirectoryReader newer(IndexWriter writer) throws IOException {
			DirectoryReader changed = DirectoryReader.openIfChanged(this.reader, writer);
			if (changed == null) {
				this.reader.incRef();
				return this.reader;
			}
			return changed;
		}

	}

}
