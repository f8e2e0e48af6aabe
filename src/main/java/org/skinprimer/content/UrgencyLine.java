package org.skinprimer.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.markdown.Outline.Heading;
import org.skinprimer.shared.Urgency;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What pages say near their top of getting help fast.
 *
 * @param on the addresses of the pages that say it; one of a section stands for all in it
 * @param rows the ids of the rows of the urgency table whose signs are named
 * @param page the address of the page with all signs
 */
public record UrgencyLine(List<LocatedText> on, List<LocatedText> rows, Optional<LocatedText> page) {

	public UrgencyLine {
		on = List.copyOf(on);
		rows = List.copyOf(rows);
	}

	static Optional<UrgencyLine> read(YamlMap settings) {
		return settings.map("urgencyLine").map((map) -> {
			map.allow(Set.of("on", "rows", "page"));
			Stream.of("on", "rows", "page").filter((key) -> !map.has(key)).forEach(map::required);
			return new UrgencyLine(map.written("on"), map.written("rows"), map.writtenText("page"));
		});
	}

	/** Whether a page says it. */
	public boolean isOn(PagePath path) {
		return this.on.stream()
			.anyMatch(
					(address) -> path.value().equals(address.text()) || path.value().startsWith(address.text() + "/"));
	}

	/** The id of the heading below which a page shows the signs for the same day. */
	public static Optional<String> part(Page page) {
		return page.document()
			.inclusions()
			.stream()
			.filter((inclusion) -> Urgency.isForToday(inclusion.target()))
			.findFirst()
			.flatMap((inclusion) -> page.document()
				.outline()
				.headings()
				.stream()
				.filter((heading) -> heading.place().line() < inclusion.place().line())
				.reduce((above, below) -> below))
			.map(Heading::id);
	}

}
