package org.skinprimer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.yaml.YamlMap;

/**
 * How a page is looked after, for all to see.
 *
 * @param published the day it was first published
 * @param reviewed the review by a clinician
 * @param reviewDue the day of the next review
 * @param changes the public change log
 */
public record Upkeep(Optional<LocalDate> published, Optional<Review> reviewed, Optional<LocalDate> reviewDue,
		List<Change> changes) {

	public Upkeep {
		changes = List.copyOf(changes);
	}

	static Upkeep read(YamlMap header) {
		Upkeep read = new Upkeep(header.date("published"), header.map("reviewed").flatMap(Review::read),
				header.date("reviewDue"), Change.read(header));
		if (read.reviewed.isPresent() && read.reviewDue.filter(read.reviewed.get().on()::isAfter).isPresent()) {
			header.wrong("reviewDue", "is before the review of " + read.reviewed.get().on(),
					"write the day of the next review");
		}
		return read;
	}

	/** The day the page itself names as its last change, if it names one. */
	public Optional<LocalDate> lastNamedChange() {
		return Stream.concat(this.published.stream(), this.changes.stream().map(Change::on)).max(LocalDate::compareTo);
	}

	/**
	 * A clinician's review of a page.
	 *
	 * @param by who reviewed it
	 * @param role what makes them fit to
	 * @param on the day
	 */
	public record Review(String by, String role, LocalDate on) {

		private static Optional<Review> read(YamlMap map) {
			map.allow(Set.of("by", "role", "on"));
			String by = map.required("by");
			String role = map.required("role");
			map.required("on");
			return map.date("on").map((on) -> new Review(by, role, on));
		}

	}

	/**
	 * A line of a page's public change log.
	 *
	 * @param on the day
	 * @param what what changed, as a plain sentence
	 */
	public record Change(LocalDate on, String what) {

		private static List<Change> read(YamlMap header) {
			List<Change> changes = new ArrayList<>();
			for (YamlMap map : header.maps("changes")) {
				map.allow(Set.of("on", "what"));
				String what = map.required("what");
				map.required("on");
				map.date("on").ifPresent((on) -> changes.add(new Change(on, what)));
			}
			return changes;
		}

	}

}
