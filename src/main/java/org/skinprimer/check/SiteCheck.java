package org.skinprimer.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.Assessment;
import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.shared.Fact;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Recovery;
import org.skinprimer.yaml.LocatedText;

/**
 * Gathers what is wrong with pages beside each other, and with what the settings name.
 */
public final class SiteCheck {

	private final ContentSnapshot snapshot;

	private final Site site;

	private final Set<String> files;

	private final Map<String, String> broken;

	private final Optional<SiteSettings> written;

	/**
	 * Looks at a site.
	 * @param snapshot all that is in the folder
	 * @param site what visitors get of it
	 * @param files the names of all Markdown files
	 * @param broken the pages whose files cannot be used as they are, each with the file
	 * that has the mistake: whether an earlier version stands in for it or none, they are
	 * not judged
	 * @param written the settings as they are now, which need not be those in use
	 */
	public SiteCheck(ContentSnapshot snapshot, Site site, Set<String> files, Map<String, String> broken,
			Optional<SiteSettings> written) {
		this.snapshot = snapshot;
		this.site = site;
		this.files = files;
		this.broken = broken;
		this.written = written;
	}

	/**
	 * Finds what is wrong.
	 * @param scheduled the pages that visitors will see by themselves later
	 */
	public List<Problem> problems(List<Page> scheduled) {
		List<Page> visible = whole(this.site.pages().stream());
		List<Page> later = whole(scheduled.stream());
		List<Page> all = Stream.concat(visible.stream(), later.stream()).toList();
		LinkCheck links = links(visible).pages(visible).blocks().data();
		List<Problem> found = new ArrayList<>();
		this.written.ifPresent((settings) -> {
			Guard.run(SiteSettings.FILE, "the addresses of the settings", found, () -> links.settings(settings));
			Guard.run(SiteSettings.FILE, "the removed pages", found, () -> removed(settings, found));
			Guard.run(SiteSettings.FILE, "the pages to take home", found, () -> {
				printed("takeHome", settings.pages().takeHome(), found, visible);
				settings.pages().sheets().forEach((set) -> printed("sheets", set.articles(), found, visible));
			});
			settings.urgencyLine()
				.ifPresent((line) -> Guard.run(SiteSettings.FILE, "the line of urgency", found,
						() -> found.addAll(new SharedCheck(this.snapshot).problems(line))));
		});
		found.addAll(links.problems());
		if (!later.isEmpty()) {
			found.addAll(links(all).pages(later).problems());
		}
		Guard.run(Assessment.FILE, "the ratings", found, () -> rated(found));
		boolean isWhole = this.broken.isEmpty();
		Guard.run(Fact.FILE, "what pages share", found, () -> found.addAll(new SharedCheck(this.snapshot)
			.problems(isWhole ? this.snapshot.pages() : whole(this.snapshot.pages().stream()), isWhole)));
		Guard.run(Question.FILE, "the questions", found,
				() -> found.addAll(new QuestionCheck(this.snapshot.library()).problems()));
		Guard.run(Recovery.FILE, "the days", found, () -> found.addAll(new RecoveryCheck(this.snapshot).problems()));
		Guard.run(SiteSettings.FILE, "the files that make pages of their own", found,
				() -> found.addAll(new ToolCheck(this.snapshot, this.written.isPresent()).problems()));
		Guard.run(SiteSettings.FILE, "the places of pages in their sections", found,
				() -> found.addAll(OrderCheck.problems(this.snapshot.settings(), all)));
		this.site.redirects()
			.refused()
			.forEach((refused) -> found
				.add(new Problem(Severity.ERROR, refused.page().source().name(), refused.alias().place(),
						"the alias `" + refused.alias().text() + "` " + refused.what(), refused.hint())));
		Guard.run(SiteSettings.FILE, "the sheets of lists", found, () -> found.addAll(SheetCheck.problems(this.site)));
		if (this.snapshot.settings().articleRules()) {
			found.addAll(new ArticleCheck(this.snapshot.library(), this.site, today()).problems(articles(all)));
		}
		Guard.run(SiteSettings.FILE, "the pages that are gone", found,
				() -> gone().forEach((path, since) -> found.add(gone(path, since))));
		return found;
	}

	private LinkCheck links(List<Page> targets) {
		return new LinkCheck(targets, this.site, this.snapshot, this.files, this.broken);
	}

	private List<Page> whole(Stream<Page> pages) {
		return pages.filter(this::isWhole).toList();
	}

	private boolean isWhole(Page page) {
		return !this.broken.containsKey(page.source().name());
	}

	/** Whether visitors get a page that may be judged. */
	private boolean isShown(PagePath path) {
		return this.site.has(path) && this.site.page(path).filter((page) -> !isWhole(page)).isEmpty();
	}

	/** Whether a page must keep to the rules for good patient information. */
	public boolean isHeldToRules(Page page) {
		return this.snapshot.settings().articleRules() && isArticle(page);
	}

	/** Whether a page is an article of a section, as far as the sections are known. */
	public boolean isArticle(Page page) {
		return this.written.isPresent() && this.snapshot.settings().hasSection(page.path().folder()) && !page.isIndex();
	}

	private List<Page> articles(List<Page> pages) {
		return pages.stream().filter(this::isArticle).toList();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.site.instant(), zone());
	}

	private ZoneId zone() {
		return this.snapshot.settings().timeZone();
	}

	/** What is listed as removed must not be there. */
	private void removed(SiteSettings settings, List<Problem> found) {
		for (LocatedText removed : settings.pages().removed()) {
			Optional<PagePath> address = PagePath.written(removed);
			if (address.isEmpty()) {
				found.add(new Problem(Severity.ERROR, SiteSettings.FILE, removed.place(),
						"`removed` names `" + removed.text() + "`, which is not an address",
						"write it from its first slash: `/aftercare/old-name`"));
			}
			else if (address.filter(this::isShown).isPresent()) {
				found.add(new Problem(Severity.ERROR, SiteSettings.FILE, removed.place(),
						"`removed` names `" + removed.text() + "`, which is a page", "take the line out"));
			}
		}
	}

	/** What is rated must be there. */
	private void rated(List<Problem> found) {
		Set<String> known = this.files.stream()
			.map((file) -> PagePath.ofFile(file).value().substring(1))
			.collect(Collectors.toSet());
		this.snapshot.library()
			.assessments()
			.values()
			.stream()
			.map(Assessment::id)
			.filter((id) -> !known.contains(id.text()))
			.forEach((id) -> found.add(new Problem(Severity.ERROR, Assessment.FILE, id.place(),
					"`" + id.text() + "` is not the address of a page",
					DidYouMean.hint(id.text(), known, "write it without its first slash: `aftercare/swimming`"))));
	}

	/** Packs to take home and sets of sheets hold articles only. */
	private void printed(String key, List<LocatedText> addresses, List<Problem> found, List<Page> visible) {
		Set<PagePath> articles = articles(visible).stream().map(Page::path).collect(Collectors.toSet());
		for (LocatedText address : addresses) {
			PagePath.written(address)
				.filter((path) -> isShown(path) && !articles.contains(path))
				.ifPresent((path) -> found.add(new Problem(Severity.ERROR, SiteSettings.FILE, address.place(),
						"`" + key + "` names `" + path + "`, which is not an article of a section",
						"name an article, or take the line out")));
		}
	}

	/**
	 * The addresses whose page is gone, without one that took its place and without a
	 * word that this was meant, and since when each was served. What was up by mistake
	 * and for moments only is not missed.
	 */
	public Map<PagePath, Instant> gone() {
		Map<PagePath, Instant> gone = new TreeMap<>();
		Set<PagePath> meant = this.snapshot.settings()
			.pages()
			.removed()
			.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.collect(Collectors.toSet());
		this.site.served().forEach((path, since) -> {
			if (!this.site.wasBrief(path) && !this.site.has(path) && !this.snapshot.isWritten(path)
					&& !meant.contains(path) && this.site.movedTo(path).isEmpty()) {
				gone.put(path, since);
			}
		});
		return gone;
	}

	private Problem gone(PagePath path, Instant since) {
		return new Problem(Severity.WARNING, path.value().substring(1) + ".md", Position.START,
				"this page was served since " + LocalDate.ofInstant(since, zone())
						+ " and its file is gone; visitors are told so",
				"to send them on, write `aliases: [" + path
						+ "]` in the header of the page that answers them now; if it is gone for good, list " + path
						+ " below `removed:` in site.yaml");
	}

}
