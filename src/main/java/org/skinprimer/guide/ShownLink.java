package org.skinprimer.guide;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.yaml.LocatedText;

/**
 * A link to a page of the sample site, which leads to its example in the guide.
 *
 * @param address where it leads
 * @param title its words
 * @param description what it is about
 * @param minutes how long it takes to read
 * @param current which page of a menu the reader is on: none of them
 */
record ShownLink(String address, String title, String description, int minutes, Optional<String> current) {

	static ShownLink to(Page page) {
		return new ShownLink(SampleReferences.inGuide(page.path().value()), page.header().title(),
				page.header().description(), page.readingMinutes(), Optional.empty());
	}

	static ShownLink to(PagePath path, String title) {
		return new ShownLink(SampleReferences.inGuide(path.value()), title, "", 0, Optional.empty());
	}

	static List<ShownLink> to(List<LocatedText> addresses, Site site) {
		return addresses.stream()
			.flatMap((address) -> PagePath.written(address).stream())
			.flatMap((path) -> site.page(path).stream())
			.map(ShownLink::to)
			.toList();
	}

}
