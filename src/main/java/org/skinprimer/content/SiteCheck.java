package org.skinprimer.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.yaml.LocatedText;

/** Gathers what is wrong with a site, file by file and page beside page. */
final class SiteCheck {

	private final ContentSnapshot snapshot;

	private final Site site;

	/** The files whose last good version is in use; its mistakes are not theirs. */
	private final Set<String> kept;

	SiteCheck(ContentSnapshot snapshot, Site site) {
		this.snapshot = snapshot;
		this.site = site;
		this.kept = new HashSet<>(snapshot.kept());
	}

	List<Problem> problems() {
		List<Page> visible = List.copyOf(this.site.pages());
		List<Page> scheduled = this.site.hidden().stream().filter(this::isScheduled).toList();
		List<Page> all = Stream.concat(visible.stream(), scheduled.stream()).toList();
		List<Problem> beside = new ArrayList<>(
				links(visible).pages(visible).settings(this.snapshot.settings()).problems());
		if (!scheduled.isEmpty()) {
			beside.addAll(links(all).pages(scheduled).problems());
		}
		removed(beside);
		takeHome(beside, visible);
		beside.addAll(this.site.moves().problems());
		if (this.snapshot.settings().articleRules()) {
			beside.addAll(new ArticleCheck(this.snapshot.library(), today()).problems(articles(all)));
		}
		Stream<Problem> problems = Stream
			.of(this.snapshot.problems().stream(),
					beside.stream().filter((problem) -> !this.kept.contains(problem.file())),
					all.parallelStream().map(this.snapshot::advice).flatMap(List::stream), gone())
			.flatMap((some) -> some);
		return problems.sorted().distinct().toList();
	}

	private LinkCheck links(List<Page> targets) {
		return new LinkCheck(targets, this.snapshot.library(), this.snapshot.inventory().pages().keySet());
	}

	private boolean isScheduled(Page page) {
		return page.publication(this.site.instant(), zone()) == Publication.SCHEDULED;
	}

	private List<Page> articles(List<Page> pages) {
		return pages.stream()
			.filter((page) -> this.snapshot.settings().hasSection(page.path().folder()) && !page.isIndex())
			.toList();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.site.instant(), zone());
	}

	private ZoneId zone() {
		return this.snapshot.settings().timeZone();
	}

	/** What is listed as removed must not be there. */
	private void removed(List<Problem> found) {
		for (LocatedText removed : this.snapshot.settings().removed()) {
			Optional<PagePath> address = PagePath.written(removed);
			if (address.isEmpty()) {
				found.add(new Problem(Severity.ERROR, SiteSettings.FILE, removed.place(),
						"`removed` names `" + removed.text() + "`, which is not an address",
						"write it from its first slash: `/aftercare/old-name`"));
			}
			else if (address.filter(this.site::has).isPresent()) {
				found.add(new Problem(Severity.ERROR, SiteSettings.FILE, removed.place(),
						"`removed` names `" + removed.text() + "`, which is a page", "take the line out"));
			}
		}
	}

	/** A pack to take home holds articles only. */
	private void takeHome(List<Problem> found, List<Page> visible) {
		Set<PagePath> articles = articles(visible).stream().map(Page::path).collect(Collectors.toSet());
		for (LocatedText address : this.snapshot.settings().takeHome()) {
			PagePath.written(address)
				.filter((path) -> this.site.has(path) && !articles.contains(path))
				.ifPresent((path) -> found.add(new Problem(Severity.ERROR, SiteSettings.FILE, address.place(),
						"`takeHome` names `" + path + "`, which is not an article of a section",
						"name an article, or take the line out")));
		}
	}

	/** What was served and is gone, so that nobody forgets who still comes for it. */
	private Stream<Problem> gone() {
		return this.site.gone().entrySet().stream().map((entry) -> gone(entry, entry.getKey()));
	}

	private Problem gone(Map.Entry<PagePath, Instant> entry, PagePath path) {
		return new Problem(Severity.WARNING, path.value().substring(1) + ".md", Position.START,
				"this page was served since " + LocalDate.ofInstant(entry.getValue(), zone())
						+ " and its file is gone; visitors are told so",
				"to send them on, write `aliases: [" + path
						+ "]` in the header of the page that answers them now; if it is gone for good, list " + path
						+ " below `removed:` in site.yaml");
	}

}
