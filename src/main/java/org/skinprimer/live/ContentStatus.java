package org.skinprimer.live;

import java.time.Instant;
import java.util.Optional;

import org.skinprimer.content.Site;
import org.skinprimer.problem.Severity;

/**
 * How well the content is.
 *
 * @param degraded whether something is kept back, shown in its last good version, or
 * cannot be reached
 * @param pages how many pages visitors see
 * @param errors how many errors there are in the content
 * @param warnings how many warnings
 * @param kept how many broken files are shown in their last good version
 * @param withheld how many pages are kept back
 * @param readAt when the content last changed, or the program started
 * @param trouble what the program could not reach, if anything
 */
public record ContentStatus(boolean degraded, int pages, long errors, long warnings, int kept, int withheld,
		Instant readAt, Optional<String> trouble) {

	static ContentStatus of(Site site, Instant readAt, Optional<String> trouble) {
		long errors = site.problems().stream().filter((problem) -> problem.severity() == Severity.ERROR).count();
		int kept = site.kept().size();
		int withheld = site.withheld().size();
		return new ContentStatus(kept + withheld > 0 || trouble.isPresent(), site.pages().size(), errors,
				site.problems().size() - errors, kept, withheld, readAt, trouble);
	}

}
