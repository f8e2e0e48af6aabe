package org.skinprimer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.content.Source;
import org.skinprimer.web.PageLink;

/**
 * The sources of all pages.
 *
 * @param groups what is cited, by kind of evidence
 */
record SourcesView(List<Group> groups) {

	/** Every kind that the page has no words for. */
	private static final String OTHER = "other";

	static SourcesView of(Site site) {
		Map<String, List<CitedSource>> byKind = new TreeMap<>(Comparator.comparingInt(SourcesView::place));
		site.citations()
			.forEach((source, pages) -> byKind.computeIfAbsent(kind(source), (any) -> new ArrayList<>())
				.add(CitedSource.of(source, pages)));
		return new SourcesView(byKind.entrySet()
			.stream()
			.map((entry) -> new Group(entry.getKey(),
					entry.getValue().stream().sorted(CitedSource.ALPHABETICAL).toList()))
			.toList());
	}

	private static String kind(Source source) {
		return source.kind().filter(Source.KINDS::contains).orElse(OTHER);
	}

	private static int place(String kind) {
		return kind.equals(OTHER) ? Source.KINDS.size() : Source.KINDS.indexOf(kind);
	}

	/**
	 * The sources of one kind.
	 *
	 * @param kind the kind of evidence, as the keys of its words spell it
	 * @param entries the sources in alphabetical order
	 */
	record Group(String kind, List<CitedSource> entries) {

		/** The fragment that leads to the kind. */
		public String id() {
			return "kind-" + this.kind;
		}

		/** The key of its heading. */
		public String title() {
			return "sources." + this.kind + ".title";
		}

		/** The key of the sentence on what such evidence is worth. */
		public String worth() {
			return "sources." + this.kind + ".worth";
		}

	}

	/**
	 * A source with the pages that cite it.
	 *
	 * @param source what it is
	 * @param pages where it is cited
	 */
	record CitedSource(String id, SourceView source, List<PageLink> pages) {

		static final Comparator<CitedSource> ALPHABETICAL = Comparator
			.comparing(CitedSource::opening, String.CASE_INSENSITIVE_ORDER)
			.thenComparing((entry) -> entry.source().title(), String.CASE_INSENSITIVE_ORDER)
			.thenComparing(CitedSource::id);

		static CitedSource of(Source source, List<Page> pages) {
			return new CitedSource(source.fragment(), SourceView.of(source), pages.stream().map(PageLink::to).toList());
		}

		private String opening() {
			return this.source.by().orElse(this.source.title());
		}

	}

}
