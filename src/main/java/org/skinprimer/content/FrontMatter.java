package org.skinprimer.content;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What the header of a page says.
 *
 * @param title the reader's question or task
 * @param headTitle what browsers and search engines show in place of the title
 * @param description one or two sentences for search results
 * @param order the place in its section, lowest first
 * @param summary what stands above the text
 * @param subject what it is about
 * @param links the addresses it names
 * @param schedule when visitors see it
 * @param upkeep how it is looked after
 * @param wordLimit how many words it may have, where it is not as all others
 */
public record FrontMatter(String title, Optional<String> headTitle, String description, int order, Summary summary,
		Subject subject, Links links, Schedule schedule, Upkeep upkeep, OptionalInt wordLimit) {

	static final Set<String> KEYS = Set.of("title", "headTitle", "description", "order", "keyPoints", "remember",
			"entrances", "aspect", "published", "publishOn", "expiresOn", "draft", "reviewed", "reviewDue", "synonyms",
			"aliases", "related", "covers", "changes", "wordLimit");

	private static final int FEWEST_WORDS = 100;

	private static final int MOST_WORDS = 3000;

	/**
	 * Reads a header.
	 * @param zone the site's own, in which the header tells times
	 * @param problems where a mistake goes
	 */
	public static FrontMatter read(YamlMap header, ZoneId zone, Problems problems) {
		header.allow(KEYS);
		FrontMatter read = new FrontMatter(header.required("title"), header.text("headTitle"),
				header.required("description"), header.number("order", 3).orElse(Integer.MAX_VALUE),
				Summary.read(header), Subject.read(header),
				new Links(header.written("aliases"), header.written("related")), Schedule.read(header, zone),
				Upkeep.read(header), header.number("wordLimit", 1300));
		read.checkLengths(header, problems);
		return read;
	}

	private void checkLengths(YamlMap header, Problems problems) {
		length(problems, header.place("title"), "title", this.title, 1, 65);
		this.headTitle.ifPresent((title) -> length(problems, header.place("headTitle"), "headTitle", title, 1, 65));
		if (this.wordLimit.isPresent()
				&& (this.wordLimit.getAsInt() < FEWEST_WORDS || this.wordLimit.getAsInt() > MOST_WORDS)) {
			header.wrong("wordLimit", "must be from " + FEWEST_WORDS + " to " + MOST_WORDS,
					"write how many words this page may have, or take the line out");
		}
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

	/** The same, but seen at other times. */
	FrontMatter with(Schedule other) {
		return new FrontMatter(this.title, this.headTitle, this.description, this.order, this.summary, this.subject,
				this.links, other, this.upkeep, this.wordLimit);
	}

	private static void length(Problems problems, Position place, String key, String text, int least, int most) {
		if (!text.isEmpty() && (text.length() < least || text.length() > most)) {
			problems.warning(place, "`" + key + "` has " + text.length() + " characters",
					(text.length() > most) ? "write at most " + most + "; search results cut off the rest"
							: "write at least " + least + ", so that readers know what to expect");
		}
	}

	/**
	 * What stands above the text of a page.
	 *
	 * @param keyPoints what to know and do, in short
	 * @param remember the one thing to remember of a section
	 * @param entrances the ways into the site, on the home page
	 */
	public record Summary(List<String> keyPoints, Optional<String> remember, List<Entrance> entrances) {

		public Summary {
			keyPoints = List.copyOf(keyPoints);
			entrances = List.copyOf(entrances);
		}

		private static Summary read(YamlMap header) {
			return new Summary(header.texts("keyPoints"), header.text("remember"),
					header.maps("entrances").stream().map(Entrance::read).toList());
		}

	}

	/**
	 * What a page is about.
	 *
	 * @param aspect which side of health, mostly by schema.org
	 * @param synonyms what else readers call the subject
	 * @param covers what a choice needs to know, and the headings that tell it
	 */
	public record Subject(Optional<String> aspect, List<String> synonyms, Map<String, LocatedText> covers) {

		/**
		 * What a page that helps a choice must cover (after DISCERN, questions 8 to 14).
		 */
		public static final Set<String> POINTS = Set.of("risks", "benefits", "alternatives", "noTreatment", "cost",
				"people", "notKnown");

		public Subject {
			synonyms = List.copyOf(synonyms);
			covers = Map.copyOf(covers);
		}

		private static Subject read(YamlMap header) {
			Optional<String> aspect = header.text("aspect", HealthAspect.WORDS);
			return new Subject(aspect.filter((word) -> isKnown(word, header)), header.texts("synonyms"),
					covers(header));
		}

		private static boolean isKnown(String aspect, YamlMap header) {
			if (!HealthAspect.isKnown(aspect)) {
				header.wrong("aspect", "says `" + aspect + "`, which is not a health aspect",
						HealthAspect.hint(aspect));
			}
			return HealthAspect.isKnown(aspect);
		}

		private static Map<String, LocatedText> covers(YamlMap header) {
			Map<String, LocatedText> covers = new HashMap<>();
			header.map("covers").map((map) -> map.allow(POINTS)).ifPresent((map) -> {
				for (String point : POINTS) {
					map.text(point)
						.ifPresent((heading) -> covers.put(point, new LocatedText(heading, map.place(point))));
				}
			});
			return covers;
		}

		/** The aspect as an address of schema.org, if it has a word for it. */
		public Optional<String> schemaOrgAspect() {
			return this.aspect.flatMap(HealthAspect::address);
		}

	}

	/**
	 * The addresses that a page names.
	 *
	 * @param aliases its earlier addresses
	 * @param related addresses of related pages
	 */
	public record Links(List<LocatedText> aliases, List<LocatedText> related) {

		public Links {
			aliases = List.copyOf(aliases);
			related = List.copyOf(related);
		}

	}

}
