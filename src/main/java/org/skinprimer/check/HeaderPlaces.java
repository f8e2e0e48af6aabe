package org.skinprimer.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.FrontMatterSplitter;
import org.skinprimer.yaml.YamlMap;
import org.skinprimer.yaml.YamlText;

/**
 * Where the header of a page says what it says. It is read once more for that, since few
 * pages have a mistake, and all others need not remember their places.
 */
final class HeaderPlaces {

	private final Optional<YamlMap> header;

	HeaderPlaces(Page page) {
		Problems told = new Problems(page.source().name());
		this.header = FrontMatterSplitter.of(page.source().text(), told)
			.flatMap((parts) -> YamlText.map(parts.header(), told));
	}

	/** Where the value of a key stands. */
	Position of(String key) {
		return this.header.map((map) -> map.valuePlace(key)).orElse(Position.START);
	}

	/** The days on which something was done. */
	List<Day> done() {
		List<Day> days = new ArrayList<>();
		this.header.ifPresent((map) -> {
			day(map, "published", days);
			map.map("reviewed").ifPresent((review) -> day(review, "on", days));
			map.maps("changes").forEach((change) -> day(change, "on", days));
		});
		return days;
	}

	private static void day(YamlMap map, String key, List<Day> days) {
		map.date(key).ifPresent((day) -> days.add(new Day(key, day, map.valuePlace(key))));
	}

	/**
	 * A day that a header names.
	 *
	 * @param key the key that it is the value of
	 */
	record Day(String key, LocalDate on, Position place) {
	}

}
