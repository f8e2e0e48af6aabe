package org.skinprimer.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.skinprimer.content.PagePath;

/**
 * What became of an address that visitors were given.
 *
 * @param since when it was first served
 * @param goneAt when its file was first missed, empty while it is there
 * @param movedTo where its page last went; kept when another page comes, so that what one
 * node knows is never wiped out by another one that does not know it yet
 */
record Address(Instant since, Optional<Instant> goneAt, Optional<PagePath> movedTo) {

	/**
	 * What an editor takes back within this time was a slip, and hardly anybody kept its
	 * address.
	 */
	static final Duration BRIEF = Duration.ofMinutes(10);

	static Address of(Instant since) {
		return new Address(since, Optional.empty(), Optional.empty());
	}

	boolean wasBrief() {
		return this.goneAt.filter((gone) -> gone.isBefore(this.since.plus(BRIEF))).isPresent();
	}

	Address here() {
		return this.goneAt.isEmpty() ? this : new Address(this.since, Optional.empty(), this.movedTo);
	}

	Address gone(Instant now) {
		return this.goneAt.isPresent() ? this : new Address(this.since, Optional.of(now), this.movedTo);
	}

	Address movedTo(PagePath there) {
		return new Address(this.since, this.goneAt, Optional.of(there));
	}

}
