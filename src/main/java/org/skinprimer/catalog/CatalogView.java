package org.skinprimer.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.util.UriComponentsBuilder;

import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.load.Inspection;
import org.skinprimer.web.DeskAddress;

/**
 * A part of the list of all pages: no more than an editor reads, however many there are.
 *
 * @param total how many pages there are in what was chosen
 * @param from the place of the first that is shown, counted from 1
 * @param columns what the list can be sorted by
 * @param groups what it can be cut down to
 */
record CatalogView(List<Row> rows, int total, int from, List<Choice> columns, List<Choice> groups,
		Optional<String> before, Optional<String> after) {

	static final int MOST = 100;

	/** Stands for the pages that are in no section. */
	static final String OTHERS = "-";

	static CatalogView of(Inspection inspection, Asked asked) {
		Site site = inspection.site();
		List<Entry> all = Entry.all(inspection);
		Set<String> sections = site.sections().stream().map(Section::name).collect(Collectors.toSet());
		List<Entry> chosen = all.stream()
			.filter((entry) -> asked.section().isEmpty()
					|| asked.section().equals(sections.contains(entry.folder()) ? entry.folder() : OTHERS))
			.sorted(asked.order().comparator())
			.toList();
		int last = Math.max(0, (chosen.size() - 1) / MOST);
		int page = Math.min(asked.page() - 1, last);
		int from = page * MOST;
		List<Row> rows = chosen.subList(from, Math.min(chosen.size(), from + MOST))
			.stream()
			.map((entry) -> Row.of(entry, site))
			.toList();
		return new CatalogView(rows, chosen.size(), rows.isEmpty() ? 0 : from + 1, columns(asked), groups(site, asked),
				(page > 0) ? Optional.of(asked.at(page).address()) : Optional.empty(),
				(page < last) ? Optional.of(asked.at(page + 2).address()) : Optional.empty());
	}

	/** The place of the last page that is shown, counted from 1. */
	public int to() {
		return Math.max(0, this.from - 1) + this.rows.size();
	}

	private static List<Choice> columns(Asked asked) {
		return Stream.of(Order.values())
			.map((order) -> new Choice(order.word(), new Asked(order, asked.section(), 1).address(),
					order == asked.order()))
			.toList();
	}

	private static List<Choice> groups(Site site, Asked asked) {
		List<Choice> groups = new ArrayList<>(List.of(group("", "", asked)));
		site.sections().forEach((section) -> groups.add(group(section.label(), section.name(), asked)));
		groups.add(group("", OTHERS, asked));
		return groups;
	}

	private static Choice group(String label, String section, Asked asked) {
		return new Choice(label, new Asked(asked.order(), section, 1).address(), section.equals(asked.section()));
	}

	/**
	 * What the address asks for.
	 *
	 * @param section the folder of a section, empty for all pages
	 * @param page which part of the list, counted from 1
	 */
	record Asked(Order order, String section, int page) {

		Asked at(int other) {
			return new Asked(this.order, this.section, other);
		}

		String address() {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath(DeskAddress.PAGES)
				.queryParam("sort", this.order.word());
			if (!this.section.isEmpty()) {
				address.queryParam("section", this.section);
			}
			if (this.page > 1) {
				address.queryParam("page", this.page);
			}
			return address.encode().toUriString();
		}

	}

	/**
	 * Another way to see the list.
	 *
	 * @param name what it is called, or the key of that
	 * @param isChosen whether it is seen so
	 */
	record Choice(String name, String address, boolean isChosen) {
	}

}
