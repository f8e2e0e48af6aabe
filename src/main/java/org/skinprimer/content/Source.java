package org.skinprimer.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.skinprimer.problem.DidYouMean;
import org.skinprimer.yaml.YamlMap;

/**
 * A work that articles cite.
 *
 * @param id the name articles use for it
 * @param by its authors or publisher, where known
 * @param in the journal or book, with volume and pages
 * @param year when it was published
 * @param url the publisher's own address
 * @param doi its digital object identifier
 * @param kind what kind of evidence it is
 * @param read how it was read, if readers cannot look it up
 */
public record Source(String id, String title, Optional<String> by, Optional<String> in, OptionalInt year,
		Optional<String> url, Optional<String> doi, Optional<String> kind, Optional<String> read) {

	public static final String FILE = "sources.yaml";

	/** The kinds of evidence in the order of the page of all sources. */
	public static final List<String> KINDS = List.of("official", "review", "study", "news", "clinic");

	/** The fragment that leads to it on the page of all sources. */
	public String fragment() {
		return "source-" + this.id;
	}

	/** Where a reader can look it up, if the publisher has it on the web. */
	public Optional<String> address() {
		return this.url.or(() -> this.doi.map((doi) -> "https://doi.org/" + doi));
	}

	/** Reads an entry of {@code sources.yaml}. */
	public static Source read(YamlMap map) {
		map.allow(Set.of("id", "title", "by", "in", "year", "url", "doi", "kind", "read"));
		Optional<String> url = map.parsed("url", Source::webAddress, "is not a web address",
				"write it with https:// at its start");
		return new Source(map.text("id").orElse(""), map.required("title"), map.text("by"), map.text("in"),
				map.number("year", 2021), url, map.text("doi"), kind(map), map.text("read"));
	}

	private static Optional<String> kind(YamlMap map) {
		Optional<String> kind = map.text("kind", KINDS);
		kind.filter((word) -> !KINDS.contains(word))
			.ifPresent((word) -> map.warn("kind", "says `" + word + "`, which is no kind of source",
					DidYouMean.hint(word, KINDS, "write one of " + String.join(", ", KINDS))));
		return kind;
	}

	private static String webAddress(String text) {
		String scheme = String.valueOf(URI.create(text).getScheme());
		if (!scheme.equals("http") && !scheme.equals("https")) {
			throw new IllegalArgumentException("not a web address");
		}
		return text;
	}

}
