package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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

/**
 * The words of one site in memory. It is brought up to date page by page, while questions
 * are answered from how it was before.
 */
final class SearchIndex implements AutoCloseable {

	/**
	 * How many megabytes of words are gathered before they are put in order: few large
	 * pieces are searched as fast as one, and need no time to be put together.
	 */
	private static final double MEMORY = 128;

	/** What was read of each page last, by the hash of its file. */
	private final Map<PagePath, String> known = new HashMap<>();

	/** Made for the first site: no start of the program waits until Lucene is loaded. */
	private final AtomicReference<@Nullable IndexWriter> writer = new AtomicReference<>();

	private final AtomicReference<@Nullable Shelf> shelf = new AtomicReference<>();

	/**
	 * Reads what has changed of a site. Only one thread may do so.
	 * @return how many pages were read or taken out
	 */
	int update(Site site) throws IOException {
		IndexWriter writer = writer();
		List<Page> changed = site.pages()
			.stream()
			.filter((page) -> !page.source().hash().equals(this.known.get(page.path())))
			.toList();
		// A page takes about a millisecond; one core alone would be busy for long.
		changed.parallelStream().forEach((page) -> write(page, writer));
		changed.forEach((page) -> this.known.put(page.path(), page.source().hash()));
		int changes = changed.size();
		for (PagePath gone : this.known.keySet().stream().filter((path) -> site.page(path).isEmpty()).toList()) {
			writer.deleteDocuments(idOf(gone));
			this.known.remove(gone);
			changes++;
		}
		swap(site, writer);
		return changes;
	}

	private IndexWriter writer() throws IOException {
		IndexWriter known = this.writer.get();
		if (known != null) {
			return known;
		}
		// Merging on the thread that writes leaves the other cores to visitors.
		IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(),
				new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler()).setRAMBufferSizeMB(MEMORY));
		this.writer.set(writer);
		return writer;
	}

	private static void write(Page page, IndexWriter writer) {
		try {
			writer.updateDocuments(idOf(page.path()), PageDocuments.of(page));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Term idOf(PagePath page) {
		return new Term(PageDocuments.PAGE, page.value());
	}

	private void swap(Site site, IndexWriter writer) throws IOException {
		Shelf before = this.shelf.get();
		boolean sameWords = before != null && before.site().glossary().equals(site.glossary())
				&& List.copyOf(before.site().synonyms()).equals(List.copyOf(site.synonyms()));
		if (!sameWords) {
			writer.updateDocument(new Term(PageDocuments.PAGE, PageDocuments.OTHER_WORDS),
					PageDocuments.words(SynonymMap.names(site)));
		}
		DirectoryReader reader = (before != null) ? before.newer(writer) : DirectoryReader.open(writer);
		this.shelf
			.set(new Shelf(reader, Dictionary.of(reader), sameWords ? before.same() : new SynonymMap(site), site));
		if (before != null) {
			before.reader().decRef();
		}
	}

	/**
	 * Asks the index as it is now.
	 * @return the answer, empty while there is no index yet
	 */
	<T> Optional<T> ask(Function<Shelf, T> question) throws IOException {
		while (true) {
			Shelf now = this.shelf.get();
			if (now == null) {
				return Optional.empty();
			}
			// Lost only to a swap, and then there is a newer one.
			if (now.reader().tryIncRef()) {
				try {
					return Optional.of(question.apply(now));
				}
				finally {
					now.reader().decRef();
				}
			}
		}
	}

	@Override
	public void close() throws IOException {
		Shelf last = this.shelf.getAndSet(null);
		if (last != null) {
			last.reader().decRef();
		}
		IndexWriter writer = this.writer.getAndSet(null);
		if (writer != null) {
			writer.rollback();
		}
	}

	/**
	 * What questions are answered from.
	 *
	 * @param reader the words of the pages
	 * @param dictionary each of them once
	 * @param same which words mean the same
	 * @param site the site they were read from
	 */
	record Shelf(DirectoryReader reader, Dictionary dictionary, SynonymMap same, Site site) {

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
