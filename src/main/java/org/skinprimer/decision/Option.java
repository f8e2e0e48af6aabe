package org.skinprimer.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.markdown.Position;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * Something that a person may choose.
 *
 * @param id its name in addresses
 * @param name what it is called
 * @param isNothing whether it is to do nothing for now
 * @param what what happens
 * @param good what speaks for it
 * @param bad what speaks against it
 * @param feels what it is like for the body
 * @param mind what it is like for the mind
 * @param daysOut what it is like for one’s days and among others
 * @param cost what it costs
 * @param change what to do after a change of mind
 */
public record Option(LocatedText id, LocatedText name, boolean isNothing, LocatedText what, List<Point> good,
		List<Point> bad, LocatedText feels, LocatedText mind, LocatedText daysOut, LocatedText cost,
		LocatedText change) {

	/**
	 * The fewest good sides, and the fewest bad ones (IPDAS v4, items 1.1.4 and 1.1.5).
	 */
	private static final int LEAST = 2;

	private static final Set<String> KEYS = Set.of("id", "name", "nothing", "what", "good", "bad", "feels", "mind",
			"daysOut", "cost", "change");

	public Option {
		good = List.copyOf(good);
		bad = List.copyOf(bad);
	}

	static Option read(YamlMap map) {
		map.allow(KEYS);
		Entries.atLeast(map, "good", LEAST, "name what speaks for this option, also where it is to do nothing");
		Entries.atLeast(map, "bad", LEAST, "name what speaks against this option, also where it is to do nothing");
		int good = map.count("good");
		int bad = map.count("bad");
		if (Math.abs(good - bad) > 1) {
			map.wrong((good < bad) ? "good" : "bad",
					"has " + Math.min(good, bad) + " sides beside " + Math.max(good, bad),
					"tell as many good sides as bad ones, or one more or less, so that nothing is pushed");
		}
		return new Option(Entries.id(map), Entries.text(map, "name"), map.flag("nothing"), Entries.text(map, "what"),
				points(map, "good"), points(map, "bad"), Entries.text(map, "feels"), Entries.text(map, "mind"),
				Entries.text(map, "daysOut"), Entries.text(map, "cost"), Entries.text(map, "change"));
	}

	private static List<Point> points(YamlMap map, String key) {
		return map.maps(key).stream().map(Point::read).toList();
	}

	/** Its good and bad sides. */
	public Stream<Point> points() {
		return Stream.concat(this.good.stream(), this.bad.stream());
	}

	/** What it says below a key that holds one text. */
	public LocatedText text(String key) {
		return switch (key) {
			case "what" -> this.what;
			case "feels" -> this.feels;
			case "mind" -> this.mind;
			case "daysOut" -> this.daysOut;
			case "cost" -> this.cost;
			default -> this.change;
		};
	}

	/** What it says beside them. */
	public Stream<LocatedText> plainTexts() {
		return Stream.of(this.what, this.feels, this.mind, this.daysOut, this.cost, this.change);
	}

	/** All that it says. */
	public Stream<LocatedText> texts() {
		return Stream.concat(plainTexts(), points().map(Point::text));
	}

	/** Where it stands. */
	public Position place() {
		return this.id.place();
	}

}
