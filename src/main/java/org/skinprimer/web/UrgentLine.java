package org.skinprimer.web;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.UrgencyLine;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;

/**
 * What a page says near its top of getting help fast.
 *
 * @param now signs of an emergency
 * @param call the number to call for them
 * @param today signs that need help the same day
 * @param help where all of those stand
 * @param questions where a reader who is not sure finds out, if there are such questions
 */
record UrgentLine(List<String> now, Optional<EmergencyCall> call, List<String> today, Optional<String> help,
		Optional<String> questions) {

	/** The line of a page, empty if the settings or the table name nothing for it. */
	static Optional<UrgentLine> of(Site site, PagePath path) {
		return site.settings()
			.urgencyLine()
			.filter((line) -> line.isOn(path))
			.map((line) -> new UrgentLine(signs(line, Level.EMERGENCY, site),
					site.settings().emergency().stream().findFirst(), signs(line, Level.TODAY, site), help(line, site),
					questions(site)))
			.filter((line) -> !line.now.isEmpty() || !line.today.isEmpty());
	}

	private static List<String> signs(UrgencyLine line, Level level, Site site) {
		return line.rows()
			.stream()
			.flatMap((id) -> Optional.ofNullable(site.shared().urgency().rows().get(id.text())).stream())
			.filter((row) -> row.level() == level)
			.map(UrgencyRow::brief)
			.toList();
	}

	/** Where a reader finds out when to call: the questions, or else all signs. */
	static Optional<String> help(Site site) {
		return questions(site).or(() -> site.settings().urgencyLine().flatMap((line) -> help(line, site)));
	}

	private static Optional<String> questions(Site site) {
		return Optional.of(site.shared().questions()).filter(Questions::areReady).map(Questions::address);
	}

	private static Optional<String> help(UrgencyLine line, Site site) {
		return line.page()
			.flatMap(PagePath::written)
			.flatMap(site::reached)
			.map((path) -> path + site.page(path).flatMap(UrgencyLine::part).map((part) -> "#" + part).orElse(""));
	}

}
