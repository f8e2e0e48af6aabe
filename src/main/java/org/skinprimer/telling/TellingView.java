package org.skinprimer.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.form.Field;
import org.skinprimer.shared.ClinicSheet;
import org.skinprimer.shared.Tick;
import org.skinprimer.web.PageLink;
import org.skinprimer.yaml.LocatedText;

/**
 * What may have to be told, and what is ticked of it.
 *
 * @param above the section
 * @param more the pages that say more
 */
record TellingView(ClinicSheet sheet, Told told, Optional<PageLink> above, List<PageLink> more) {

	static TellingView of(ClinicSheet sheet, Told told, Site site) {
		return new TellingView(sheet, told, site.section(new PagePath(sheet.address())).map(PageLink::labeled),
				PageLink.to(sheet.more(), site));
	}

	/** The tick or note of a name, with what is answered. */
	public Field field(String name) {
		return this.told.byName().get(name);
	}

	/** What is ticked, in the order of the page. */
	public List<Tick> ticked() {
		return this.sheet.ticks().filter(this.told::has).toList();
	}

	/** What to ask because of that, each question once, and what everybody asks. */
	public List<String> questions() {
		return Stream
			.concat(ticked().stream().flatMap((tick) -> tick.questions().stream()), this.sheet.questions().stream())
			.map(LocatedText::text)
			.distinct()
			.toList();
	}

}
