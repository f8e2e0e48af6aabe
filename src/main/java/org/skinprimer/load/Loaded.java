package org.skinprimer.load;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.skinprimer.content.SourceFile;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;

/**
 * What became of a file: the one place that decides what of it is in use, whether its
 * last good version stands in for it, and whether it must be read again.
 *
 * @param <T> what is made of such files
 * @param stamp how the file looked when it was read
 * @param since when it was first seen to look so
 * @param settled whether a later write must show in the stamp
 * @param source its text as it is, empty if it has none that can be read
 * @param written what was made of its text as it is, if anything was
 * @param value what is in use, empty if the file is withheld
 * @param good the text of what is in use, empty if that has a mistake or is no text
 * @param isKept whether the last good version stands in for a file that is broken
 * @param problems what is wrong with the file as it is
 */
record Loaded<T>(Stamp stamp, Instant since, boolean settled, Optional<SourceFile> source, Optional<T> written,
		Optional<T> value, Optional<SourceFile> good, boolean isKept, List<Problem> problems) {

	/** A file of which nothing is known yet. */
	static <T> Loaded<T> unknown() {
		return new Loaded<>(Stamp.NONE, Instant.EPOCH, false, Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), false, List.of());
	}

	/**
	 * Decides what of a file is in use: what it says if it has no mistake, or else its
	 * last good version, or else as much as may be used of a broken one.
	 * @param before what became of it last
	 * @param stamp how the file looks
	 * @param seen when it was looked at
	 * @param now what was made of it
	 * @param lastGood makes the same of its last good version, if one is known
	 */
	static <T> Loaded<T> of(Loaded<T> before, Stamp stamp, Instant seen, Attempt<T> now,
			Supplier<Optional<Attempt<T>>> lastGood) {
		Optional<Attempt<T>> earlier = now.isWhole() ? Optional.empty()
				: lastGood.get().filter((attempt) -> attempt.value().isPresent());
		Attempt<T> used = earlier.orElse(now);
		Optional<SourceFile> good = (now.isWhole() || earlier.isPresent()) ? used.source() : Optional.empty();
		Instant since = before.since(stamp, seen);
		return new Loaded<>(stamp, since, stamp.isSettled(seen, since), now.source(), now.value(), used.value(), good,
				earlier.isPresent(), now.problems());
	}

	/** The same with another value in use. */
	Loaded<T> instead(T other) {
		return new Loaded<>(this.stamp, this.since, this.settled, this.source, this.written, Optional.of(other),
				this.good, true, this.problems);
	}

	/** Whether a file that looks like this still says the same. */
	boolean holds(Stamp now) {
		return this.settled && this.stamp.equals(now);
	}

	/** The same for a file that was looked at again and says the same. */
	Loaded<T> seen(Stamp now, Instant at) {
		Instant first = since(now, at);
		return new Loaded<>(now, first, now.isSettled(at, first), this.source, this.written, this.value, this.good,
				this.isKept, this.problems);
	}

	private Instant since(Stamp now, Instant at) {
		return now.equals(this.stamp) ? this.since : at;
	}

	/** The same, to be looked at again whatever the file looks like. */
	Loaded<T> doubted() {
		return new Loaded<>(this.stamp, this.since, false, this.source, this.written, this.value, this.good,
				this.isKept, this.problems);
	}

	/** Whether the very same was made of a file. */
	boolean saysTheSame(Loaded<?> other) {
		return this.value.orElse(null) == other.value.orElse(null)
				&& this.written.orElse(null) == other.written.orElse(null) && this.isKept == other.isKept
				&& this.source.equals(other.source) && this.good.equals(other.good)
				&& this.problems.equals(other.problems);
	}

	/**
	 * What was made of a text.
	 *
	 * @param <T> what is made of such texts
	 * @param source the text, if there is one
	 * @param value what was made of it; of one with mistakes, as much as may be used
	 * @param problems what is wrong with it
	 */
	record Attempt<T>(Optional<SourceFile> source, Optional<T> value, List<Problem> problems) {

		/**
		 * Makes something of a text; what nobody thought of is a mistake in that text.
		 * @param source the text, if there is one
		 * @param kind what to call it
		 * @param reader makes the thing, or none of a text with mistakes
		 * @param problems where a mistake goes
		 */
		static <T> Attempt<T> of(Optional<SourceFile> source, String kind, Function<SourceFile, Optional<T>> reader,
				Problems problems) {
			Optional<T> value = Optional.empty();
			try {
				value = source.flatMap(reader);
			}
			catch (RuntimeException | StackOverflowError ex) {
				problems.error(Position.START, "this " + kind + " cannot be read: " + ex,
						"take out what was changed last; it may be nested too deeply");
			}
			return new Attempt<>(source, value, problems.all());
		}

		/** Whether it was understood and has no mistake that matters. */
		boolean isWhole() {
			return this.value.isPresent() && !Problems.hasErrors(this.problems);
		}

		/** The same without what a mistake makes unfit to be shown. */
		Attempt<T> withheldIfBroken() {
			return isWhole() ? this : new Attempt<>(this.source, Optional.empty(), this.problems);
		}

	}

	/**
	 * How a file looks from outside; while it looks the same, it says the same.
	 *
	 * @param modified when it was last written
	 * @param size its size in bytes
	 * @param key what tells it from a file that took its place, if the file system can
	 */
	record Stamp(Instant modified, long size, @Nullable Object key) {

		/** The stamp of a file that is not there. */
		static final Stamp NONE = new Stamp(Instant.EPOCH, -1, null);

		/** Two writes closer together than this may leave the same time. */
		private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

		static Stamp of(BasicFileAttributes attributes) {
			return new Stamp(attributes.lastModifiedTime().toInstant(), attributes.size(), attributes.fileKey());
		}

		/**
		 * A file whose time is still to come, since a clock is wrong somewhere, must have
		 * looked the same for a while.
		 */
		private boolean isSettled(Instant seen, Instant first) {
			Instant before = seen.minus(COARSEST_CLOCK);
			return this.modified.isBefore(before) || first.isBefore(before);
		}

	}

}
