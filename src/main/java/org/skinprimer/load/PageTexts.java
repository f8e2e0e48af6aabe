package org.skinprimer.load;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.SourceFile;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;

/** The texts of the Markdown files as they are now, each read only if it has changed. */
final class PageTexts {

	private final Map<String, Read> byFile = new LinkedHashMap<>();

	private final List<String> written;

	/** Reads on all cores. */
	PageTexts(Path folder, FolderListing listing, Map<String, Loaded<Page>> before) {
		List.copyOf(listing.pages().entrySet()).parallelStream().map((file) -> {
			Loaded<Page> last = before.getOrDefault(file.getKey(), Loaded.unknown());
			boolean same = last.holds(file.getValue()) && last.source().isPresent();
			return Map.entry(file.getKey(),
					same ? new Read(last.source(), List.of(), false) : read(folder, file.getKey(), last));
		}).toList().forEach((file) -> this.byFile.put(file.getKey(), file.getValue()));
		this.written = this.byFile.entrySet()
			.stream()
			.filter((file) -> file.getValue().isWritten)
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The names of the files that are new or say something else. */
	List<String> written() {
		return this.written;
	}

	/** How many files there are. */
	int size() {
		return this.byFile.size();
	}

	/** The text of a file, empty if it cannot be read. */
	Optional<SourceFile> of(String file) {
		return this.byFile.get(file).text();
	}

	private static Read read(Path folder, String file, Loaded<Page> last) {
		Problems problems = new Problems(file);
		Optional<SourceFile> text = TextReader.read(folder, file, problems);
		return new Read(text, problems.all(), text.isEmpty() || !text.equals(last.source()));
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
