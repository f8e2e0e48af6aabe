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
import org.jspecify.annotations.Nullable;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.web.MadePage;

/**
 * The inverted index of one site. It is brought up to date page by page, while queries
 * are answered from a snapshot of how it was before. It lives in memory alone, so nothing
 * is lost if nobody closes it.
 */
final class SearchIndex {

	/**
	 * How many megabytes of words are gathered before they are put in order: few large
	 * segments are searched as fast as one, and need no time to be merged.
	 */
	private static final double MEMORY = 128;

	/** What was read of each page last, by the hash of its file. */
	private final Map<PagePath, String> known = new HashMap<>();

	private final Function<Site, List<MadePage>> made;

	private volatile @Nullable Snapshot snapshot;

	/** An index of the pages that editors write. */
	SearchIndex() {
		this((site) -> List.of());
	}

	/**
	 * An index of all pages.
	 * @param made those that the program makes itself
	 */
	SearchIndex(Function<Site, List<MadePage>> made) {
		this.made = made;
	}

	/**
	 * Reads what has changed of a site. Only one thread may do so.
	 * @return how many pages were read or taken out
	 */
	int update(Site site) throws IOException {
		IndexWriter writer = writer();
		List<Page> changed = site.pages()
			.stream()
			.filter((page) -> !page.version().equals(this.known.get(page.path())))
			.toList();
		// A page takes about a millisecond; one core alone would be busy for long.
		Map<PagePath, Throwable> failed = new ConcurrentHashMap<>();
		changed.parallelStream().forEach((page) -> write(page, writer, failed));
		changed.stream()
			.filter((page) -> !failed.containsKey(page.path()))
			.forEach((page) -> this.known.put(page.path(), page.version()));
		int changes = changed.size();
		for (PagePath gone : this.known.keySet().stream().filter((path) -> site.page(path).isEmpty()).toList()) {
			writer.deleteDocuments(idOf(gone));
			this.known.remove(gone);
			changes++;
		}
		swap(site, writer);
		if (!failed.isEmpty()) {
			PagePath first = new TreeSet<>(failed.keySet()).first();
			throw new IllegalStateException(
					"these pages cannot be read for the search: " + new TreeSet<>(failed.keySet()), failed.get(first));
		}
		return changes;
	}

	/**
	 * Made for the first site, so that no start of the program waits until Lucene is
	 * loaded, and once more after a grave failure, such as no memory, which closes it.
	 */
	private IndexWriter writer() throws IOException {
		Snapshot now = this.snapshot;
		if (now != null && now.writer().isOpen()) {
			return now.writer();
		}
		this.known.clear();
		// Merging on the thread that writes leaves the other cores to visitors.
		return new IndexWriter(new ByteBuffersDirectory(),
				new IndexWriterConfig(PageDocuments.ANALYZER).setMergeScheduler(new SerialMergeScheduler())
					.setRAMBufferSizeMB(MEMORY));
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
		if (before == null || before.writer() != writer || !before.made().equals(made)) {
			writer.deleteDocuments(new Term(PageDocuments.KIND, PageDocuments.MADE));
			for (MadePage page : made) {
				writer.addDocuments(PageDocuments.of(page));
			}
		}
		boolean sameWords = before != null && before.writer() == writer
				&& before.site().glossary().equals(site.glossary())
				&& List.copyOf(before.site().synonyms()).equals(List.copyOf(site.synonyms()));
		if (!sameWords) {
			writer.updateDocument(new Term(PageDocuments.PAGE, PageDocuments.OTHER_WORDS),
					PageDocuments.words(SynonymMap.names(site)));
		}
		DirectoryReader reader = (before != null) ? before.newer(writer) : DirectoryReader.open(writer);
		SynonymMap synonyms = sameWords ? before.synonyms() : new SynonymMap(site);
		this.snapshot = new Snapshot(writer, reader, new Dictionary(reader), synonyms,
				new UrgentSigns(site.shared().urgency(), synonyms), made, site);
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

	/**
	 * What queries are answered from.
	 *
	 * @param writer what it is brought up to date with
	 * @param reader the words of the pages
	 * @param dictionary each of them once
	 * @param synonyms which words mean the same
	 * @param signs what those type who fear the worst
	 * @param made the pages that the program makes
	 * @param site the site they were read from
	 */
	record Snapshot(IndexWriter writer, DirectoryReader reader, Dictionary dictionary, SynonymMap synonyms,
			UrgentSigns signs, List<MadePage> made, Site site) {

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
