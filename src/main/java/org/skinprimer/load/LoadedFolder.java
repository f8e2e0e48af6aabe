package org.skinprimer.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.check.FolderCheck;
import org.skinprimer.check.WideCheck;
import org.skinprimer.check.Guard;
import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Move;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.SourceFile;
import org.skinprimer.content.Whereabouts;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/** What became of each file of a content folder, and the snapshot made of all. */
public final class LoadedFolder {

	private final FolderListing listing;

	private final ReadFiles files;

	private final Map<String, Long> missing;

	private final ContentSnapshot snapshot;

	private final List<Problem> problems = new ArrayList<>();

	private final Set<String> kept;

	private final List<String> withheld;

	/**
	 * Puts together what was read.
	 * @param files what became of each file
	 * @param missing until when the pages stay whose files are gone
	 * @param bodies renders the pages
	 * @param isComplete whether not only the headers of the pages were read
	 */
	LoadedFolder(FolderListing listing, ReadFiles files, Map<String, Long> missing, PageBodies bodies,
			boolean isComplete) {
		this.listing = listing;
		this.files = files;
		this.missing = missing;
		this.problems.addAll(listing.problems());
		files.all().forEach((loaded) -> this.problems.addAll(loaded.problems()));
		this.snapshot = understood(bodies, isComplete);
		this.kept = files.kept();
		this.withheld = listing.pages()
			.keySet()
			.stream()
			.filter((file) -> files.pages().get(file).value().isEmpty())
			.toList();
		Guard.run(SiteSettings.FILE, "the folders of the site", this.problems, () -> FolderCheck
			.problems(written().orElse(this.snapshot.settings()), listing.pages().keySet(), files.pages().keySet())
			.stream()
			.filter((problem) -> isJudged(problem.file()))
			.forEach(this.problems::add));
		Map<String, PictureFile> pictures = new TreeMap<>(this.snapshot.library().pictures());
		pictures.keySet().removeAll(this.kept);
		this.problems.addAll(WideCheck.problems(pictures, files.beside().pictures().keySet()));
	}

	/** The same of which at most a page that has no mistake is another one. */
	LoadedFolder(LoadedFolder same, FolderListing listing, ReadFiles files, ContentSnapshot snapshot) {
		this.listing = listing;
		this.files = files;
		this.missing = same.missing;
		this.snapshot = snapshot;
		this.problems.addAll(same.problems);
		this.kept = same.kept;
		this.withheld = same.withheld;
	}

	/**
	 * The same folder if its files say what they said: of a file that was only looked at
	 * again nobody takes notice.
	 */
	Optional<LoadedFolder> again(FolderListing now, ReadFiles read, Map<String, Long> missing) {
		boolean same = missing.isEmpty() && this.missing.isEmpty() && this.listing.problems().equals(now.problems())
				&& this.listing.unusable().equals(now.unusable()) && read.saysTheSame(this.files);
		return same ? Optional.of(new LoadedFolder(this, now, read, this.snapshot)) : Optional.empty();
	}

	/** The same, of which some files are to be looked at again however they look. */
	LoadedFolder doubted(Set<String> names) {
		return this.files.holdAny(names)
				? new LoadedFolder(this, this.listing, this.files.doubted(names), this.snapshot) : this;
	}

	private ContentSnapshot understood(PageBodies bodies, boolean isComplete) {
		Map<PagePath, Page> byAddress = new TreeMap<>();
		Set<PagePath> written = new HashSet<>();
		this.files.pages().forEach((file, loaded) -> {
			written.add(loaded.value().map(Page::path).orElseGet(() -> PagePath.ofFile(file)));
			loaded.value().ifPresent((page) -> add(page, byAddress));
		});
		List<SourceFile> data = Stream
			.concat(this.files.settings().good().stream(),
					this.files.beside().data().values().stream().flatMap((loaded) -> loaded.good().stream()))
			.toList();
		return new ContentSnapshot(this.files.settings().value().orElseThrow(), this.files.beside().library(),
				new LinkedHashMap<>(byAddress), written, data, bodies.whereabouts(), bodies::rendered, isComplete);
	}

	private void add(Page page, Map<PagePath, Page> byAddress) {
		int length = page.path().value().length();
		if (length > PagePath.LONGEST) {
			this.problems.add(new Problem(Severity.ERROR, page.source().name(), Position.START,
					"the address of this page is too long: " + length + " characters",
					"give its folders shorter names; an address may have " + PagePath.LONGEST + " characters"));
			return;
		}
		Page first = byAddress.putIfAbsent(page.path(), page);
		if (first != null || page.path().isReserved() || this.files.beside().library().shared().reserves(page.path())) {
			byAddress.remove(page.path(), page);
			this.problems.add(new Problem(Severity.ERROR, page.source().name(), Position.START,
					"the address " + page.path() + " belongs to "
							+ ((first != null) ? first.source().name() : "the program itself"),
					(first != null) ? "rename one of the two" : "give the file another name"));
		}
	}

	/** Whether not only the headers of the pages were read. */
	public boolean isComplete() {
		return this.snapshot.isComplete();
	}

	/** All that was understood. */
	public ContentSnapshot snapshot() {
		return this.snapshot;
	}

	/** The files that are broken, and whose last good version is in use. */
	public Set<String> kept() {
		return Collections.unmodifiableSet(this.kept);
	}

	/** The files of the pages that are kept back because of a mistake in them. */
	public List<String> withheld() {
		return this.withheld;
	}

	/** Whether what is known of a file is what it says now. */
	boolean isJudged(String file) {
		return file.equals(SiteSettings.FILE) ? written().isPresent() : !this.kept.contains(file);
	}

	/** The settings as they are written now, as far as they can be understood. */
	Optional<SiteSettings> written() {
		return this.files.settings().written();
	}

	/**
	 * The pages whose files cannot be used as they are, each with the file that has the
	 * mistake: mostly its own.
	 */
	Map<String, String> broken() {
		Map<String, String> broken = new HashMap<>();
		Stream.concat(this.kept.stream(), this.withheld.stream())
			.filter(this.files.pages()::containsKey)
			.forEach((file) -> broken.put(file, file));
		this.listing.unusable().forEach((file, culprit) -> {
			if (!this.listing.pages().containsKey(file)) {
				broken.put(file, culprit);
			}
		});
		return broken;
	}

	/** The problems that do not depend on what visitors see. */
	List<Problem> problems() {
		return this.problems;
	}

	/** The text of a file, as it is now. */
	Optional<SourceFile> text(String file) {
		return this.files.text(file);
	}

	/** Whether a folder with these files still says the same. */
	boolean holds(FolderListing now) {
		return isComplete() && this.files.all().allMatch(Loaded::settled) && this.missing.isEmpty()
				&& this.listing.equals(now);
	}

	/** Whether no page is on its way, and a file is where its page always was. */
	boolean arePagesSettled(String file) {
		Whereabouts whereabouts = this.snapshot.whereabouts();
		return this.missing.isEmpty() && whereabouts.found().isEmpty() && !whereabouts.places().containsKey(file);
	}

	/** How soon to look again even if nothing tells of a change. */
	public Optional<Duration> nextLook() {
		return this.missing.values()
			.stream()
			.min(Comparator.naturalOrder())
			.map((end) -> Duration.ofNanos(end - System.nanoTime()));
	}

	/**
	 * The files that are gone without having moved, as long as their pages stay.
	 * @param listing what is there now
	 * @param whereabouts where pages went
	 * @param grace how long a page stays
	 * @return until when each of them stays, in nanoseconds of the system
	 */
	Map<String, Long> missing(FolderListing listing, Whereabouts whereabouts, Duration grace) {
		long now = System.nanoTime();
		Set<PagePath> moved = whereabouts.found().stream().map(Move::from).collect(Collectors.toSet());
		Map<String, Long> until = new TreeMap<>();
		this.files.pages().forEach((file, loaded) -> {
			boolean isThere = listing.pages().containsKey(file) || listing.unusable().containsKey(file);
			if (!isThere && loaded.value().isPresent() && !moved.contains(PagePath.ofFile(file))) {
				until.put(file, this.missing.getOrDefault(file, now + grace.toNanos()));
			}
		});
		until.values().removeIf((end) -> end - now <= 0);
		return until;
	}

	FolderListing listing() {
		return this.listing;
	}

	ReadFiles files() {
		return this.files;
	}

}
