package org.skinprimer.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Move;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Publication;
import org.skinprimer.content.SourceFile;

/**
 * What a node saw in its folder. It tells of a text only if that is another one than
 * before, so that a node whose content is older than that of others does not contradict
 * them; and it can be noted later, when there is a database again.
 *
 * @param at when it was
 * @param isFirst whether the node saw nothing before, so that what it sees may be old
 * @param texts the texts that were not seen at their address before, or whose page came
 * there as a copy and is the page itself now
 * @param versions the versions of the texts that are there, by address
 * @param moves the pages that were found at another address
 * @param pages the addresses of the pages that were understood
 * @param written the addresses that belong to a file, understood or not
 * @param served the addresses at which visitors get something
 * @param lost the addresses at which there was something before
 */
record Sighting(Instant at, boolean isFirst, List<Text> texts, Map<PagePath, String> versions, List<Move> moves,
		Set<PagePath> pages, Set<PagePath> written, Set<PagePath> served, Set<PagePath> lost) {

	/**
	 * Looks at a snapshot.
	 * @param before what was seen last; what stayed the same is kept only once
	 * @param last where that was seen; of a page that is the very same nothing is asked
	 */
	static Sighting of(ContentSnapshot snapshot, Instant instant, Optional<Sighting> before,
			Optional<ContentSnapshot> last) {
		Instant now = SqlTime.toDatabase(instant).toInstant();
		Set<PagePath> served = served(snapshot, instant);
		Set<PagePath> lost = before.stream()
			.flatMap((earlier) -> Stream.concat(earlier.written.stream(), earlier.served.stream()))
			.filter((path) -> !served.contains(path) && !snapshot.isWritten(path))
			.collect(Collectors.toSet());
		// A copy becomes the page itself when the other one is taken away.
		Set<PagePath> arrived = snapshot.whereabouts()
			.found()
			.stream()
			.filter((move) -> lost.contains(move.from()))
			.map(Move::to)
			.collect(Collectors.toSet());
		Map<PagePath, String> known = before.map(Sighting::versions).orElse(Map.of());
		Map<PagePath, Page> pages = last.map(ContentSnapshot::byAddress).orElse(Map.of());
		Map<PagePath, String> versions = new HashMap<>();
		List<Text> there = new ArrayList<>();
		for (Page page : snapshot.pages()) {
			if (pages.get(page.path()) == page && !arrived.contains(page.path())) {
				versions.put(page.path(), known.get(page.path()));
			}
			else {
				there.add(new Text(page.path(), page.header().title(), page.source(), page.shared(),
						named(page, snapshot.settings().timeZone(), now), true, Map.of()));
			}
		}
		for (SourceFile file : snapshot.dataFiles()) {
			there.add(new Text(new PagePath("/" + file.name()), file.name(), file, "", now, true, Map.of()));
		}
		List<Text> texts = new ArrayList<>();
		for (Text text : there) {
			versions.put(text.path(), text.version());
			boolean isNew = !text.version().equals(known.get(text.path()));
			if (isNew || arrived.contains(text.path())) {
				texts.add(isNew ? text.with(snapshot.parts(text.path())) : text.known());
			}
		}
		return new Sighting(now, before.isEmpty(), texts, versions.equals(known) ? known : versions,
				snapshot.whereabouts().found(), same(before.map(Sighting::pages), snapshot.byAddress().keySet()),
				same(before.map(Sighting::written), snapshot.written()), same(before.map(Sighting::served), served),
				lost);
	}

	private static Set<PagePath> same(Optional<Set<PagePath>> before, Set<PagePath> now) {
		// A set that is a view of a map would keep its pages.
		return before.filter(now::equals).orElseGet(() -> Set.copyOf(now));
	}

	/**
	 * The day a page's own header names, so that a fresh database does not date all pages
	 * today.
	 */
	private static Instant named(Page page, ZoneId zone, Instant now) {
		return page.header()
			.upkeep()
			.lastNamedChange()
			.map((day) -> day.atStartOfDay(zone).toInstant())
			.filter((day) -> day.isBefore(now))
			.orElse(now);
	}

	/** The pages, and the sections that hold some. */
	private static Set<PagePath> served(ContentSnapshot snapshot, Instant instant) {
		Set<PagePath> served = new HashSet<>();
		Set<String> folders = new HashSet<>();
		snapshot.pages()
			.stream()
			.filter((page) -> page.publication(instant, snapshot.settings().timeZone()) == Publication.PUBLISHED)
			.forEach((page) -> {
				served.add(page.path());
				folders.add(page.path().folder());
			});
		folders.stream()
			.filter(snapshot.settings()::hasSection)
			.forEach((folder) -> served.add(new PagePath("/" + folder)));
		return served;
	}

	/** Whether an address is seen to be without anything now. */
	boolean isMissed(PagePath path) {
		return this.isFirst ? !this.written.contains(path) && !this.served.contains(path) : this.lost.contains(path);
	}

	/**
	 * A text at an address.
	 *
	 * @param path where it is
	 * @param title the title of its page, or the name of the data file
	 * @param source what it says
	 * @param shared what it shows of other files, as {@link Revision} has it
	 * @param begun since when the text of a page that begins here is so
	 * @param isNew whether it was not seen here before; if it was, the page is another
	 * one
	 * @param parts what it shows of other files, and the list of it, by their SHA-256
	 */
	record Text(PagePath path, String title, SourceFile source, String shared, Instant begun, boolean isNew,
			Map<String, String> parts) {

		Text known() {
			return new Text(this.path, this.title, this.source, this.shared, this.begun, false, this.parts);
		}

		Text with(Map<String, String> others) {
			return new Text(this.path, this.title, this.source, this.shared, this.begun, this.isNew, others);
		}

		/** As {@link Revision#version} has it. */
		String version() {
			return this.source.hash() + this.shared;
		}

	}

}
