package org.skinprimer.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.skinprimer.content.Site;
import org.skinprimer.history.Revisions;
import org.skinprimer.live.ContentStatus;
import org.skinprimer.live.NoAnswer;
import org.skinprimer.load.Inspection;
import org.skinprimer.search.SearchMissRepository;

/**
 * Everything an editor wants to know, each part with a number in the list of contents.
 *
 * @param status how the content is
 * @param files the files with mistakes
 * @param reviews the reviews that are due
 * @param hidden the pages that visitors cannot see
 * @param gone the addresses whose pages are gone
 * @param misses the searches that found nothing
 * @param recent the newest revisions
 * @param isTold whether the database told the last two
 */
record OverviewView(StatusView status, List<FileProblems> files, ReviewsDue reviews, List<HiddenPage> hidden,
		List<GoneAddress> gone, List<MissLine> misses, List<RevisionLine> recent, boolean isTold) {

	private static final int MOST_FILES = 100;

	private static final int MOST_MISSES = 20;

	private static final int MOST_RECENT = 10;

	static OverviewView of(Inspection inspection, ContentStatus status, Revisions revisions,
			SearchMissRepository misses, Instant now) {
		Site site = inspection.site();
		List<FileProblems> files = FileProblems.of(inspection);
		ReviewsDue reviews = ReviewsDue.of(site, LocalDate.ofInstant(now, site.settings().timeZone()));
		StatusView look = StatusView.of(status, files, inspection, now);
		List<GoneAddress> gone = GoneAddress.of(inspection.gone(), site.settings());
		try {
			return new OverviewView(look, files, reviews, HiddenPage.of(inspection), gone,
					misses.mostFrequent(MOST_MISSES)
						.stream()
						.map((miss) -> MissLine.of(miss, site.settings()))
						.toList(),
					revisions.recent(MOST_RECENT)
						.stream()
						.map((revision) -> RevisionLine.of(revision, revision.path(), site.settings()))
						.toList(),
					true);
		}
		catch (NoAnswer ex) {
			return new OverviewView(look, files, reviews, HiddenPage.of(inspection), gone, List.of(), List.of(), false);
		}
	}

	/** Whether the database told what it knows. */
	public boolean told() {
		return this.isTold;
	}

	/** The files with mistakes that are shown. */
	public List<FileProblems> first() {
		return this.files.subList(0, Math.min(MOST_FILES, this.files.size()));
	}

	/** How many more files with mistakes there are. */
	public int more() {
		return this.files.size() - first().size();
	}

	/** The parts of the page in their order. */
	public List<ContentsLine> contents() {
		return List.of(new ContentsLine("faults", this.files.stream().mapToInt((file) -> file.problems().size()).sum()),
				new ContentsLine("reviews", this.reviews.pages().size()),
				new ContentsLine("hidden", this.hidden.size()), new ContentsLine("gone", this.gone.size()),
				new ContentsLine("misses", this.misses.size()), new ContentsLine("recent", this.recent.size()));
	}

	/**
	 * A part of the page in the list of contents.
	 *
	 * @param id its fragment, and the key of its words
	 * @param count how much there is in it
	 */
	record ContentsLine(String id, int count) {
	}

}
