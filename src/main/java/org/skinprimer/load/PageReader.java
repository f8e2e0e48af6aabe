package org.skinprimer.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.skinprimer.content.Library;
import org.skinprimer.content.Move;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Publication;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.load.Loaded.Stamp;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.problem.Severity;

/**
 * Reads the Markdown files, those that changed or whose surroundings did; a mistake in
 * one is no matter of the others.
 */
final class PageReader {

	private final Path folder;

	private final PageTexts texts;

	private final Map<PagePath, Move> arrivals;

	private final FolderListing listing;

	private final PageBodies bodies;

	private final Instant now;

	private final PageMaker maker;

	/**
	 * A reader of the Markdown files of a folder.
	 * @param bodies what the texts refer to
	 * @param maker makes pages of the texts
	 */
	PageReader(Path folder, FolderListing listing, PageTexts texts, PageBodies bodies, PageMaker maker, Instant now) {
		this.folder = folder;
		this.texts = texts;
		this.bodies = bodies;
		this.arrivals = bodies.whereabouts().arrivals();
		this.listing = listing;
		this.now = now;
		this.maker = maker;
	}

	/**
	 * Reads what is not known yet, on all cores; most of the files after an edit are.
	 * @param before what became of the files last
	 * @param then what they referred to; empty if they must all be read again
	 * @param lastGood knows what to show in place of files that are broken
	 * @return what became of each file, by name; files that cannot be opened included
	 */
	Map<String, Loaded<Page>> read(Map<String, Loaded<Page>> before, Optional<Library> then, LastGood lastGood) {
		boolean sameAround = then.filter((library) -> library == this.bodies.library()).isPresent()
				&& before.keySet().equals(allNames());
		Map<String, Loaded<Page>> known = new TreeMap<>();
		this.bodies.names()
			.stream()
			.filter((file) -> !this.listing.pages().containsKey(file))
			.forEach((file) -> known.put(file, before.get(file)));
		Map<String, Attempt<Page>> broken = Collections.synchronizedMap(new TreeMap<>());
		List<Map.Entry<String, Loaded<Page>>> whole = List.copyOf(this.listing.pages().entrySet())
			.parallelStream()
			.map((file) -> {
				Loaded<Page> last = before.getOrDefault(file.getKey(), Loaded.unknown());
				boolean same = sameAround || then.filter((library) -> isSame(last, library, file.getKey())).isPresent();
				return Map.entry(file.getKey(), (same && last.holds(file.getValue())) ? last
						: read(file.getKey(), file.getValue(), same ? last : Loaded.unknown(), broken));
			})
			.toList();
		whole.forEach((file) -> known.put(file.getKey(), file.getValue()));
		this.listing.unusable().keySet().stream().filter((file) -> !known.containsKey(file)).forEach((file) -> {
			broken.put(file, new Attempt<>(Optional.empty(), Optional.empty(), inPlaceOf(file)));
		});
		known.putAll(keep(broken, before, lastGood));
		// A folder may be called like a page where none ever was.
		known.entrySet().removeIf((file) -> isFolder(file.getKey()) && file.getValue().value().isEmpty());
		return known;
	}

	private boolean isFolder(String file) {
		return file.equals(this.listing.unusable().get(file)) && !this.listing.pages().containsKey(file);
	}

	private List<Problem> inPlaceOf(String file) {
		return isFolder(file) ? List.of(new Problem(Severity.ERROR, file, Position.START,
				"a folder stands in the place of this page, and visitors get its last good version",
				"put the page back, or give the folder another name")) : List.of();
	}

	private Set<String> allNames() {
		Set<String> names = new HashSet<>(this.bodies.names());
		names.addAll(this.listing.unusable().keySet());
		return names;
	}

	/** A file that was saved and says what it said stays the very same page. */
	private Loaded<Page> read(String file, Stamp stamp, Loaded<Page> last, Map<String, Attempt<Page>> broken) {
		Problems problems = new Problems(file);
		Optional<SourceFile> source = this.texts.of(file, problems);
		if (source.isPresent() && source.equals(last.source())) {
			return last.seen(stamp, this.now);
		}
		Attempt<Page> attempt = this.maker.of(source, problems);
		if (!attempt.isWhole()) {
			broken.put(file, attempt);
		}
		return Loaded.of(last, stamp, this.now, attempt.withheldIfBroken(), Optional::empty);
	}

	/** What is shown in place of the files that are broken. */
	private Map<String, Loaded<Page>> keep(Map<String, Attempt<Page>> broken, Map<String, Loaded<Page>> before,
			LastGood lastGood) {
		Map<String, SourceFile> good = new GoodTexts(this.arrivals, before, lastGood).of(broken.keySet());
		Map<String, Loaded<Page>> kept = new HashMap<>();
		broken.forEach((file, attempt) -> kept.put(file,
				keep(file, before.getOrDefault(file, Loaded.unknown()), attempt, Optional.ofNullable(good.get(file)))));
		return kept;
	}

	private Loaded<Page> keep(String file, Loaded<Page> before, Attempt<Page> broken, Optional<SourceFile> good) {
		String text = broken.source()
			.map(SourceFile::text)
			.orElseGet(() -> TextReader.roughly(this.folder, this.listing.unusable().getOrDefault(file, file)));
		Optional<Page> last = good.flatMap((any) -> this.maker.of(good, new Problems(file)).value())
			// A page that moves shows at its new address what visitors saw at the old
			// one.
			.filter((page) -> !this.arrivals.containsKey(PagePath.ofFile(file))
					|| page.publication(this.now, this.maker.zone()) == Publication.PUBLISHED);
		StandIn standIn = StandIn.of(text, last, this.now, this.maker.zone());
		return Loaded.of(before, this.listing.pages().getOrDefault(file, Stamp.NONE), this.now,
				standIn.told(broken).withheldIfBroken(), standIn::attempt);
	}

	/** Whether a file would be read the same way now. */
	private boolean isSame(Loaded<Page> last, Library then, String file) {
		return last.problems().isEmpty() && last.value().isPresent()
				&& this.bodies.isSame(last.value().get().document(), then, file);
	}

}
