package org.skinprimer.history;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.live.PageHistory.News;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.LoadedFolder;
import org.skinprimer.load.SiteReader;

/**
 * A program with a content folder of its own and a database that it shares with others.
 */
final class Node {

	private final DataSource database;

	private final ContentFolder content;

	private final SiteReader reader;

	private final Set<String> files = new TreeSet<>();

	private DatabaseHistory history;

	private Optional<LoadedFolder> folder = Optional.empty();

	private Site site;

	Node(Path folder, DataSource database) {
		this.database = database;
		this.content = ContentFolder.of(folder, "");
		this.reader = new SiteReader(folder);
	}

	void write(String file, String text) {
		this.content.write(file, text);
		this.files.add(file);
	}

	void remove(String file) {
		if (this.files.remove(file)) {
			this.content.remove(file);
		}
	}

	Set<String> files() {
		return Set.copyOf(this.files);
	}

	/** Begins anew with what the folder and the database hold. */
	void start(Instant now) {
		this.history = HistoryDatabases.history(this.database);
		this.folder = Optional.empty();
		look(now);
		exchange(now);
	}

	/** Serves what is in the folder. */
	void look(Instant now) {
		LoadedFolder loaded = this.reader.load(this.folder, now, this.history);
		this.folder = Optional.of(loaded);
		this.site = new Site(loaded.snapshot(), now, this.history.remember(loaded.snapshot(), now));
	}

	/** Writes what waits, and learns what others wrote. */
	void exchange(Instant now) {
		if (this.history.exchange() != News.NONE) {
			LoadedFolder loaded = this.reader.reconsider(this.folder.orElseThrow(), now, this.history);
			this.folder = Optional.of(loaded);
			this.site = new Site(loaded.snapshot(), now, this.history.remember(loaded.snapshot(), now));
			this.history.exchange();
		}
	}

	/** What a visitor gets. */
	String answer(PagePath path) {
		return this.site.page(path)
			.map((page) -> "200 " + page.header().title() + changed(page))
			.or(() -> this.site.movedTo(path).map((there) -> "301 " + there))
			.orElseGet(() -> this.site.has(path) ? "200" : this.site.wasServed(path) ? "410" : "404");
	}

	private static String changed(Page page) {
		return page.changed().map((on) -> " of " + on).orElse("");
	}

	/** All addresses that it knows to have been served. */
	Map<PagePath, Instant> served() {
		return this.site.served();
	}

	Site site() {
		return this.site;
	}

}
