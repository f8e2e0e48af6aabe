package org.skinprimer.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What the header of a page says.
 *
 * @param title the reader's question or task
 * @param description one or two sentences for search results
 * @param order the place in its section, lowest first
 * @param keyPoints what to know and do, in short
 * @param remember the one thing to remember of a section
 * @param entrances the ways into the site, on the home page
 * @param aspect which side of health it is about, mostly by schema.org
 * @param published the day it was first published
 * @param publishOn when it appears, in the site's time zone
 * @param expiresOn when it disappears, in the site's time zone
 * @param draft whether it is kept back
 * @param reviewed the review by a clinician
 * @param reviewDue the day of the next review
 * @param synonyms what else readers call the subject
 * @param aliases earlier addresses
 * @param related addresses of related pages
 * @param covers what a choice needs to know, and the headings that tell it
 * @param changes the public change log
 */
public record FrontMatter(String title, String description, int order, List<String> keyPoints,
		Optional<String> remember, List<Entrance> entrances, Optional<String> aspect, Optional<LocalDate> published,
		Optional<LocalDateTime> publishOn, Optional<LocalDateTime> expiresOn, boolean draft, Optional<Review> reviewed,
		Optional<LocalDate> reviewDue, List<String> synonyms, List<LocatedText> aliases, List<LocatedText> related,
		Map<String, LocatedText> covers, List<Change> changes) {

	/** What a page that helps a choice must cover (after DISCERN, questions 8 to 14). */
	public static final Set<String> POINTS = Set.of("risks", "benefits", "alternatives", "noTreatment", "cost",
			"skinTones", "notKnown");

	private static final Set<String> KEYS = Set.of("title", "description", "order", "keyPoints", "remember",
			"entrances", "aspect", "published", "publishOn", "expiresOn", "draft", "reviewed", "reviewDue", "synonyms",
			"aliases", "related", "covers", "changes");

	public FrontMatter {
		keyPoints = List.copyOf(keyPoints);
		entrances = List.copyOf(entrances);
		synonyms = List.copyOf(synonyms);
		aliases = List.copyOf(aliases);
		related = List.copyOf(related);
		covers = Map.copyOf(covers);
		changes = List.copyOf(changes);
	}

	/** The day the page itself names as its last change, if it names one. */
	public Optional<LocalDate> lastNamedChange() {
		return Stream.concat(this.published.stream(), this.changes.stream().map(Change::on)).max(LocalDate::compareTo);
	}

	/** The aspect as an address of schema.org, if it has a word for it. */
	public Optional<String> schemaOrgAspect() {
		return this.aspect.flatMap(HealthAspect::address);
	}

	public static FrontMatter read(YamlMap header, Problems problems) {
		header.allow(KEYS);
		FrontMatter read = new FrontMatter(header.required("title"), header.required("description"),
				header.number("order").orElse(Integer.MAX_VALUE), header.texts("keyPoints"), header.text("remember"),
				entrances(header), aspect(header), header.date("published"), moment(header, "publishOn"),
				moment(header, "expiresOn"), header.flag("draft"), header.map("reviewed").flatMap(FrontMatter::review),
				header.date("reviewDue"), header.texts("synonyms"), header.written("aliases"),
				header.written("related"), covers(header), changes(header));
		read.checkLengths(header, problems);
		read.checkDates(header);
		return read;
	}

	private void checkLengths(YamlMap header, Problems problems) {
		length(problems, header.place("title"), "title", this.title, 1, 65);
		length(problems, header.place("description"), "description", this.description, 50, 160);
		if (!this.title.isEmpty() && this.title.codePoints().noneMatch(Character::isLetterOrDigit)) {
			header.wrong("title", "has no letter or digit", "write the question or task of the reader");
		}
		int points = header.count("keyPoints");
		if (points == 1 || points > 5) {
			problems.warning(header.place("keyPoints"),
					(points == 1) ? "there is only one key point" : "there are " + points + " key points",
					"write 2 to 5; readers skip more");
		}
	}

	private void checkDates(YamlMap header) {
		if (this.publishOn.isPresent() && this.expiresOn.filter((end) -> end.isAfter(this.publishOn.get())).isEmpty()
				&& this.expiresOn.isPresent()) {
			header.wrong("expiresOn", "is not after `publishOn`, so nobody would ever see the page",
					"write a later day, or take one of the two lines out");
		}
		if (this.reviewed.isPresent() && this.reviewDue.filter(this.reviewed.get().on()::isAfter).isPresent()) {
			header.wrong("reviewDue", "is before the review of " + this.reviewed.get().on(),
					"write the day of the next review");
		}
	}

	private static Optional<String> aspect(YamlMap header) {
		return header.text("aspect").filter((word) -> {
			if (!HealthAspect.isKnown(word)) {
				header.wrong("aspect", "says `" + word + "`, which is not a health aspect", HealthAspect.hint(word));
			}
			return HealthAspect.isKnown(word);
		});
	}

	private static void length(Problems problems, Position place, String key, String text, int least, int most) {
		if (!text.isEmpty() && (text.length() < least || text.length() > most)) {
			problems.warning(place, "`" + key + "` has " + text.length() + " characters",
					(text.length() > most) ? "write at most " + most + "; search results cut off the rest"
							: "write at least " + least + ", so that readers know what to expect");
		}
	}

	private static Optional<LocalDateTime> moment(YamlMap header, String key) {
		return header.parsed(key,
				(text) -> (text.length() > 10) ? LocalDateTime.parse(text.replace(' ', 'T'))
						: LocalDate.parse(text).atStartOfDay(),
				"is not a day or a minute of the calendar", "write 2026-11-22 or 2026-11-22 09:00");
	}

	private static Optional<Review> review(YamlMap map) {
		map.allow(Set.of("by", "role", "on"));
		String by = map.required("by");
		String role = map.required("role");
		map.required("on");
		return map.date("on").map((on) -> new Review(by, role, on));
	}

	private static Map<String, LocatedText> covers(YamlMap header) {
		Map<String, LocatedText> covers = new HashMap<>();
		header.map("covers").map((map) -> map.allow(POINTS)).ifPresent((map) -> {
			for (String point : POINTS) {
				map.text(point).ifPresent((heading) -> covers.put(point, new LocatedText(heading, map.place(point))));
			}
		});
		return covers;
	}

	private static List<Change> changes(YamlMap header) {
		List<Change> changes = new ArrayList<>();
		for (YamlMap map : header.maps("changes")) {
			map.allow(Set.of("on", "what"));
			String what = map.required("what");
			map.required("on");
			map.date("on").ifPresent((on) -> changes.add(new Change(on, what)));
		}
		return changes;
	}

	private static List<Entrance> entrances(YamlMap header) {
		return header.maps("entrances")
			.stream()
			.map((map) -> map.allow(Set.of("title", "text", "links")))
			.map((map) -> new Entrance(map.required("title"), map.required("text"), map.written("links")))
			.toList();
	}

}
