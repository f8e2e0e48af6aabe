package org.skinprimer.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.check.ArticleRules;
import org.skinprimer.check.Guard;
import org.skinprimer.check.SiteCheck;
import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Publication;
import org.skinprimer.content.SharedTexts;
import org.skinprimer.content.Site;
import org.skinprimer.contentcache.CacheKey;
import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.markdown.Document;
import org.skinprimer.problem.Fold;
import org.skinprimer.problem.Problem;

/**
 * What only editors need to know of a site: what is wrong in its folder, and what
 * visitors do not get. It is made beside the swap, since visitors need none of it.
 */
public final class Inspection {

	private final LoadedFolder folder;

	private final ContentCache cache;

	private final Site site;

	private final List<Page> hidden;

	private final SiteCheck check;

	private final ArticleRules rules;

	/** What the rules for articles find in each document; few change with an edit. */
	private final Map<Document, List<Problem>> advice = new IdentityHashMap<>();

	/** A hash of what these rules depend on beside the pages. */
	private String beside = "";

	private final List<Problem> problems;

	private final long errors;

	private Inspection(LoadedFolder folder, Site site, Optional<Inspection> before, ContentCache cache,
			boolean isChecked) {
		this.folder = folder;
		this.cache = cache;
		this.site = site;
		ContentSnapshot snapshot = folder.snapshot();
		this.hidden = snapshot.pages()
			.stream()
			.filter((page) -> publication(page) != Publication.PUBLISHED)
			.map(site::dated)
			.toList();
		List<Page> scheduled = this.hidden.stream()
			.filter((page) -> publication(page) == Publication.SCHEDULED)
			.toList();
		this.check = new SiteCheck(snapshot, site, folder.listing().pages().keySet(), folder.broken(),
				folder.written());
		this.rules = new ArticleRules(shared());
		Stream<Problem> beside = (isChecked ? this.check.problems(scheduled) : List.<Problem>of()).stream()
			.filter((problem) -> folder.isJudged(problem.file()));
		this.problems = Fold.of(
				Stream
					.of(folder.problems().stream(), beside,
							isChecked ? advice(before, Stream.concat(site.pages().stream(), scheduled.stream()))
									: Stream.<Problem>empty())
					.flatMap((some) -> some)
					.sorted()
					.distinct()
					.toList());
		this.errors = this.problems.stream().filter(Problem::isError).count();
	}

	/**
	 * Inspects a site.
	 * @param folder what it was made of
	 * @param site what visitors get of it
	 * @param before the inspection of the site before, if there was one: what it found in
	 * texts that stayed the same is not worked out again
	 */
	public static Inspection of(LoadedFolder folder, Site site, Optional<Inspection> before) {
		return of(folder, site, before, ContentCache.none());
	}

	/**
	 * Does the same.
	 * @param cache knows what was found in texts when the program ran last
	 */
	public static Inspection of(LoadedFolder folder, Site site, Optional<Inspection> before, ContentCache cache) {
		return new Inspection(folder, site, before, cache, folder.isComplete());
	}

	/** What is known of a site without a look at each of its pages. */
	public static Inspection unchecked(LoadedFolder folder, Site site) {
		return new Inspection(folder, site, Optional.empty(), ContentCache.none(), false);
	}

	private Publication publication(Page page) {
		return page.publication(this.site.instant(), this.site.settings().timeZone());
	}

	private Stream<Problem> advice(Optional<Inspection> before, Stream<Page> pages) {
		String beside = CacheKey.hash(shared().facts().byId().values()) + CacheKey.hash(shared().claims().values())
				+ CacheKey.hash(shared().urgency()) + this.site.settings().language();
		Optional<Inspection> same = before.filter((earlier) -> earlier.beside.equals(beside));
		List<Map.Entry<Document, List<Problem>>> found = pages.filter(this.check::isArticle)
			.toList()
			.parallelStream()
			// The mistakes of a version that stands in for the file are not those of the
			// file.
			.filter((page) -> !this.folder.kept().contains(page.source().name()))
			.map((page) -> Map.entry(page.document(),
					same.map((earlier) -> earlier.advice.get(page.document())).orElseGet(() -> known(page, beside))))
			.toList();
		found.forEach((entry) -> this.advice.put(entry.getKey(), entry.getValue()));
		this.beside = beside;
		return found.stream().flatMap((entry) -> entry.getValue().stream());
	}

	private SharedTexts shared() {
		return this.folder.snapshot().library().shared();
	}

	/**
	 * What the rules find in a page. What other files say in its text decides too, and
	 * nothing else.
	 */
	private List<Problem> known(Page page, String beside) {
		Document document = page.document();
		CacheKey key = CacheKey.of("rules", page.source().name(), page.source().hash(), document.shared(),
				CacheKey.hash(document.links()), CacheKey.hash(document.images()), beside,
				Boolean.toString(this.check.isHeldToRules(page)));
		return this.cache.find(key, Found.class).map(Found::problems).orElseGet(() -> {
			List<Problem> found = new ArrayList<>();
			Guard.run(page.source().name(), "the words of this page", found,
					() -> found.addAll(this.rules.check(page, this.check.isHeldToRules(page))));
			this.cache.keep(key, new Found(found));
			return found;
		});
	}

	/** What visitors get. */
	public Site site() {
		return this.site;
	}

	/**
	 * All mistakes that were found, errors first, then by file and place; what only
	 * follows from one of them is folded into it.
	 */
	public List<Problem> problems() {
		return this.problems;
	}

	/** How many of them are errors. */
	public long errors() {
		return this.errors;
	}

	/** The files that are broken now, and whose last good version is in use. */
	public Set<String> kept() {
		return this.folder.kept();
	}

	/** The files of the pages that are kept back because of a mistake in them. */
	public List<String> withheld() {
		return this.folder.withheld();
	}

	/** The drafts, and the pages whose time is to come or over, by address. */
	public List<Page> hidden() {
		return this.hidden;
	}

	/** The page that visitors do not see at an address. */
	public Optional<Page> hidden(PagePath path) {
		return this.hidden.stream().filter((page) -> page.path().equals(path)).findFirst();
	}

	/**
	 * The addresses whose page is gone, without one that took its place and without a
	 * word that this was meant, and since when each was served.
	 */
	public Map<PagePath, Instant> gone() {
		return this.check.gone();
	}

	/** The names of all files with a text, by name. */
	public List<String> files() {
		return Stream
			.concat(this.folder.listing().pages().keySet().stream(), this.folder.listing().data().keySet().stream())
			.sorted()
			.toList();
	}

	/** The lines of a file as it is now, none if it has no text that can be read. */
	public List<String> lines(String file) {
		return this.folder.text(file).map((source) -> source.text().lines().toList()).orElse(List.of());
	}

	/** What was found in a page. */
	private record Found(List<Problem> problems) {
	}

}
