package org.skinprimer.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.skinprimer.content.Move;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;
import org.skinprimer.content.Whereabouts;
import org.skinprimer.load.Known.KnownPage;
import org.skinprimer.markdown.Slug;

/**
 * Finds pages again that are not where they were last: by the same text, or else the same
 * title, or else most of the words. Only texts are compared that were not at their
 * address before, so that an edit costs nothing.
 */
final class MovedPages {

	/**
	 * So long a copy of a page counts as the page, should the other one be taken away.
	 */
	private static final Duration LATELY = Duration.ofDays(1);

	private static final Pattern TITLE = Pattern.compile("^\\s*title\\s*:\\s*(.+)$",
			Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

	private final Known known;

	private final Instant now;

	private final Map<PagePath, SourceFile> texts = new HashMap<>();

	/** The pages that are not where they were. */
	private final Set<KnownPage> lost = new LinkedHashSet<>();

	/** The texts that were not where they are. */
	private final Map<PagePath, SourceFile> arrived = new LinkedHashMap<>();

	private final Map<KnownPage, PagePath> found = new LinkedHashMap<>();

	/** The pages that are gone, and the address at which another one answers for them. */
	private final Map<KnownPage, PagePath> answered = new LinkedHashMap<>();

	/**
	 * Looks for pages.
	 * @param known what is known of the pages
	 * @param texts the texts of the files that can be read
	 * @param files the names of all files
	 * @param now the time
	 */
	MovedPages(Known known, Collection<SourceFile> texts, Collection<String> files, Instant now) {
		this.known = known;
		this.now = now;
		texts.forEach((text) -> this.texts.putIfAbsent(path(text), text));
		this.arrived.putAll(this.texts);
		Set<PagePath> written = files.stream().map(PagePath::ofFile).collect(Collectors.toSet());
		Whereabouts ways = new Whereabouts(List.of(), known.left(), Map.of());
		for (KnownPage page : known.pages()) {
			SourceFile text = page.isDisplaced() ? null : this.texts.get(page.path());
			if (text != null && (text.hash().equals(page.hash()) || key(page.title()).equals(title(text)))) {
				this.arrived.remove(page.path());
			}
			else if (page.isDisplaced() || text != null || ways.follow(page.path(), written::contains).isEmpty()) {
				this.lost.add(page);
			}
		}
	}

	/**
	 * Finds the pages.
	 * @param former knows the texts of pages as they were last, by their hashes
	 */
	Whereabouts find(Function<Collection<KnownPage>, Map<String, String>> former) {
		boolean isEdit = this.lost.size() == 1
				&& this.arrived.keySet().equals(Set.of(this.lost.iterator().next().path()));
		if (!this.lost.isEmpty() && !isEdit) {
			addCopies();
			pair(KnownPage::hash, SourceFile::hash);
			byWords(former, (page, path) -> page.path().equals(path));
			pair((page) -> key(page.title()), MovedPages::title);
			byWords(former, (page, path) -> true);
			this.lost.removeIf((page) -> page.isDisplaced() || this.texts.containsKey(page.path()));
			answer(KnownPage::hash);
			answer((page) -> page.title().toLowerCase(Locale.ROOT));
		}
		return whereabouts();
	}

	/** A page that came after one that is gone may have been a copy of it. */
	private void addCopies() {
		Instant first = this.lost.stream()
			.flatMap((page) -> page.born().stream())
			.min(Comparator.naturalOrder())
			.orElse(this.now);
		this.known.pages()
			.stream()
			.filter((page) -> !page.isDisplaced() && page.places().size() == 1
					&& page.born()
						.filter((born) -> born.isAfter(first) && born.isAfter(this.now.minus(LATELY)))
						.isPresent())
			.flatMap((page) -> Optional.ofNullable(this.texts.get(page.path())).stream())
			.forEach((text) -> this.arrived.putIfAbsent(path(text), text));
	}

	private Whereabouts whereabouts() {
		List<Move> moves = new ArrayList<>();
		Map<PagePath, PagePath> left = new HashMap<>(this.known.left());
		Map<String, List<String>> places = new HashMap<>();
		this.known.pages()
			.stream()
			.filter((page) -> page.places().size() > 1 && !page.isDisplaced() && this.texts.containsKey(page.path()))
			.forEach((page) -> addPlaces(page, page.path(), places));
		Map<PagePath, PagePath> onwards = new HashMap<>();
		this.found.forEach((page, there) -> {
			onwards.put(page.path(), there);
			moves.add(new Move(page.path(), page.hash(), there, true));
			addPlaces(page, there, places);
		});
		this.answered.forEach((page, there) -> moves.add(new Move(page.path(), page.hash(), there, false)));
		// Another page may be at the end of a way by now.
		left.replaceAll((from, end) -> onwards.getOrDefault(end, end));
		moves.stream()
			.filter((move) -> !this.texts.containsKey(move.from()))
			.forEach((move) -> left.put(move.from(), move.to()));
		return new Whereabouts(moves, left, places);
	}

	private void addPlaces(KnownPage page, PagePath there, Map<String, List<String>> places) {
		SourceFile text = this.texts.get(there);
		places.put(text.name(), page.files(text));
	}

	/**
	 * Pairs those of the same key: where there are several, those of the same file name.
	 */
	private void pair(Function<KnownPage, String> ofLost, Function<SourceFile, String> ofArrived) {
		Map<String, List<KnownPage>> pages = grouped(this.lost, ofLost);
		Map<String, List<SourceFile>> texts = grouped(this.arrived.values(), ofArrived);
		pages.forEach((key, some) -> {
			List<SourceFile> there = texts.getOrDefault(key, new ArrayList<>());
			for (KnownPage page : List.copyOf(some)) {
				there.stream()
					.filter((text) -> path(text).name().equals(page.path().name()))
					.findFirst()
					.ifPresent((text) -> {
						found(page, path(text));
						some.remove(page);
						there.remove(text);
					});
			}
			if (some.size() == 1 && there.size() == 1) {
				found(some.get(0), path(there.get(0)));
			}
		});
	}

	private static <T> Map<String, List<T>> grouped(Collection<T> all, Function<T, String> key) {
		Map<String, List<T>> groups = new LinkedHashMap<>();
		all.forEach((one) -> groups.computeIfAbsent(key.apply(one), (any) -> new ArrayList<>()).add(one));
		groups.remove("");
		return groups;
	}

	/**
	 * Pairs those of which most words are the same, those that are most alike first.
	 * @param isMeant which pairs count
	 */
	private void byWords(Function<Collection<KnownPage>, Map<String, String>> former,
			BiPredicate<KnownPage, PagePath> isMeant) {
		List<KnownPage> lately = this.lost.stream()
			.filter((page) -> page.goneAt().filter(this.now.minus(LATELY)::isAfter).isEmpty())
			.filter((page) -> this.arrived.keySet().stream().anyMatch((path) -> isMeant.test(page, path)))
			.toList();
		if (lately.isEmpty()) {
			return;
		}
		Likeness likeness = new Likeness(lately, former.apply(lately));
		this.arrived.values()
			.stream()
			.flatMap((text) -> likeness.of(text))
			.filter((pair) -> isMeant.test(pair.page(), path(pair.text())))
			.sorted(Comparator.comparing(Likeness.Pair::share).reversed())
			.toList()
			.forEach((pair) -> {
				if (this.lost.contains(pair.page()) && this.arrived.containsKey(path(pair.text()))) {
					found(pair.page(), path(pair.text()));
				}
			});
	}

	/** A page that is gone is answered for by the only one that says the same. */
	private void answer(Function<KnownPage, String> key) {
		Map<String, List<KnownPage>> there = grouped(this.known.pages()
			.stream()
			.filter((page) -> !page.isDisplaced() && this.texts.containsKey(page.path()))
			.toList(), key);
		for (KnownPage page : List.copyOf(this.lost)) {
			List<KnownPage> same = there.getOrDefault(key.apply(page), List.of());
			if (same.size() == 1) {
				this.lost.remove(page);
				this.answered.put(page, same.get(0).path());
			}
		}
	}

	private void found(KnownPage page, PagePath there) {
		this.lost.remove(page);
		this.arrived.remove(there);
		if (page.isDisplaced() || !page.path().equals(there)) {
			this.found.put(page, there);
		}
	}

	private static PagePath path(SourceFile text) {
		return PagePath.ofFile(text.name());
	}

	/** The title of a text as it is compared, empty if it has none. */
	static String title(SourceFile text) {
		Matcher title = TITLE.matcher(text.text());
		return title.find() ? key(title.group(1)) : "";
	}

	private static String key(String title) {
		return Slug.smallLetters(title).replaceAll("[^\\p{L}\\p{N}]+", "");
	}

}
