package org.skinprimer.load;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.skinprimer.content.Page;
import org.skinprimer.content.SourceFile;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;

/** The texts of the Markdown files as they are now, each read only if it has changed. */
final class PageTexts {

	private final Map<String, Read> byFile = new TreeMap<>();

	/** The files that are new or were written since. */
	private final List<String> written;

	/** Reads on all cores. */
	PageTexts(Path folder, FolderListing listing, Map<String, Loaded<Page>> before) {
		List.copyOf(listing.pages().entrySet()).parallelStream().map((file) -> {
			Loaded<Page> last = before.getOrDefault(file.getKey(), Loaded.unknown());
			boolean same = last.holds(file.getValue()) && last.source().isPresent();
			return Map.entry(file.getKey(),
					same ? new Read(last.source(), List.of(), false) : read(folder, file.getKey()));
		}).toList().forEach((file) -> this.byFile.put(file.getKey(), file.getValue()));
		this.written = this.byFile.entrySet()
			.stream()
			.filter((file) -> file.getValue().isWritten)
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * Whether all that happened is that an editor wrote in one file and left its title
	 * alone: then each page is where it was, and a large site need not look for them.
	 */
	boolean areEdited(LoadedFolder before) {
		return this.byFile.size() == before.listing().pages().size() && this.written.size() == 1
				&& isEdited(this.written.get(0), before);
	}

	private boolean isEdited(String file, LoadedFolder before) {
		Optional<String> title = before.text(file).map(MovedPages::title);
		return title.isPresent() && title.equals(this.byFile.get(file).text().map(MovedPages::title))
				&& before.arePagesSettled(file);
	}

	private static Read read(Path folder, String file) {
		Problems problems = new Problems(file);
		return new Read(TextReader.read(folder, file, problems), problems.all(), true);
	}

	/** The text of a file, empty and a problem if it cannot be read. */
	Optional<SourceFile> of(String file, Problems problems) {
		Read read = this.byFile.get(file);
		problems.add(read.problems);
		return read.text;
	}

	/** The texts of all files that can be read. */
	Collection<SourceFile> all() {
		return this.byFile.values().stream().flatMap((read) -> read.text.stream()).toList();
	}

	private record Read(Optional<SourceFile> text, List<Problem> problems, boolean isWritten) {
	}

}
