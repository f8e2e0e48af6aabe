package org.skinprimer.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.skinprimer.content.Site;
import org.skinprimer.content.Source;
import org.skinprimer.page.SourceView;
import org.skinprimer.yaml.LocatedText;

/**
 * The works that a page cites, each with the number that stands where it is cited.
 *
 * @param sources those that are known, in the order of the page
 */
record CitedView(List<Source> sources) {

	static CitedView of(List<LocatedText> ids, Site site) {
		LinkedHashSet<Source> sources = new LinkedHashSet<>();
		ids.forEach((id) -> site.source(id.text()).ifPresent(sources::add));
		return new CitedView(List.copyOf(sources));
	}

	/** The list of them. */
	public List<SourceView> lines() {
		return this.sources.stream().map(SourceView::of).toList();
	}

	/** The title of the work of a number. */
	public String title(int number) {
		return this.sources.get(number - 1).title();
	}

	/** The numbers of some, the lowest first; those that are not known have none. */
	public List<Integer> numbers(List<LocatedText> ids) {
		List<Integer> numbers = new ArrayList<>();
		for (int at = 0; at < this.sources.size(); at++) {
			String id = this.sources.get(at).id();
			if (ids.stream().anyMatch((other) -> other.text().equals(id))) {
				numbers.add(at + 1);
			}
		}
		return List.copyOf(numbers);
	}

}
