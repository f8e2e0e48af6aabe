package org.skinprimer.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.skinprimer.contentcache.ContentCache;

/**
 * Where the index of a site lies: in the folder of the content cache, so that the next
 * start only opens it, or in memory where there is no such cache or it does no good.
 */
final class IndexStore {

	private static final Logger logger = LoggerFactory.getLogger(IndexStore.class);

	private static final String FOLDER = "search";

	/** Stands in what is kept with the index; no page has such an address. */
	private static final String BUILD = "build";

	private final ContentCache cache;

	IndexStore(ContentCache cache) {
		this.cache = cache;
	}

	/** A place for an index, which holds one that is whole or none. */
	Directory open() {
		return this.cache.folder(FOLDER).<Directory>map((folder) -> {
			try {
				FSDirectory directory = FSDirectory.open(folder);
				if (known(directory).isEmpty()) {
					for (String file : directory.listAll()) {
						directory.deleteFile(file);
					}
				}
				return directory;
			}
			catch (IOException ex) {
				logger.info("The search index is kept in memory, for {} cannot be used: {}", folder, ex.toString());
				return new ByteBuffersDirectory();
			}
		}).orElseGet(ByteBuffersDirectory::new);
	}

	/**
	 * What the index in a place was made of, as this build of the program kept it.
	 * @return nothing if any byte of it is wrong
	 */
	Map<String, String> known(Directory directory) {
		try {
			if (!DirectoryReader.indexExists(directory)) {
				return Map.of();
			}
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				Map<String, String> known = new HashMap<>(reader.getIndexCommit().getUserData());
				if (!this.cache.build().equals(known.remove(BUILD))) {
					return Map.of();
				}
				for (LeafReaderContext leaf : reader.leaves()) {
					leaf.reader().checkIntegrity();
				}
				return known;
			}
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("The index that was kept cannot be read", ex);
			return Map.of();
		}
	}

	/** Keeps an index for the next start, with what it was made of. */
	void keep(IndexWriter writer, Map<String, String> known) {
		if (writer.getDirectory() instanceof ByteBuffersDirectory) {
			return;
		}
		Map<String, String> data = new HashMap<>(known);
		data.put(BUILD, this.cache.build());
		writer.setLiveCommitData(data.entrySet());
		try {
			writer.commit();
		}
		catch (IOException | RuntimeException ex) {
			logger.info("The next start makes the search index again, for it cannot be kept: {}", ex.toString());
		}
	}

}
