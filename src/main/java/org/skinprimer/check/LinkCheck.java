package org.skinprimer.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skinprimer.content.Library;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.PageReferences;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Source;
import org.skinprimer.content.Term;
import org.skinprimer.markdown.Heading;
import org.skinprimer.markdown.Link;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.yaml.LocatedText;

/** Checks where the pages lead, once all of them are known. */
final class LinkCheck {

	private final Map<String, Page> pages = new HashMap<>();

	private final Set<String> terms;

	private final Set<String> sources;

	private final Set<String> files;

	/** The addresses of all files, also of those that visitors cannot see. */
	private final Set<String> written;

	/** The files with the mistakes that keep pages back, by the addresses of these. */
	private final Map<String, String> broken = new HashMap<>();

	private final List<Problem> found = new ArrayList<>();

	/**
	 * A check.
	 * @param pages the pages that may be led to
	 * @param files the names of all Markdown files
	 * @param broken those that cannot be used, each with the file that has the mistake
	 */
	LinkCheck(List<Page> pages, Library library, Set<String> files, Map<String, String> broken) {
		pages.forEach((page) -> this.pages.put(page.path().value(), page));
		this.terms = library.terms().keySet();
		this.files = files;
		this.written = files.stream().map((file) -> PagePath.ofFile(file).value()).collect(Collectors.toSet());
		broken.forEach((file, culprit) -> this.broken.put(PagePath.ofFile(file).value(), culprit));
		this.sources = (broken.isEmpty() ? cited(pages, library) : library.sources().values().stream())
			.map(Source::fragment)
			.collect(Collectors.toSet());
	}

	/** What a broken page cites, nobody knows; then any source may be cited. */
	private static Stream<Source> cited(List<Page> pages, Library library) {
		return pages.stream()
			.flatMap((page) -> page.document().citations().stream())
			.distinct()
			.flatMap((id) -> Optional.ofNullable(library.sources().get(id)).stream());
	}

	/** Checks the links of pages. */
	LinkCheck pages(List<Page> pages) {
		for (Page page : pages) {
			try {
				page(page);
			}
			catch (RuntimeException ex) {
				error(page.source().name(), Position.START, "the links of this page cannot be checked: " + ex,
						"the page is shown; this is a mistake of the program, so tell those who look after it",
						Optional.empty());
			}
		}
		return this;
	}

	private void page(Page page) {
		for (Link link : page.document().links()) {
			if (link.kind() == Link.Kind.SITE) {
				check(page, link);
			}
		}
		page.header().links().related().forEach((address) -> related(page, address));
		page.header()
			.summary()
			.entrances()
			.forEach((entrance) -> entrance.links()
				.forEach((address) -> named(page.source().name(), "entrances", address)));
	}

	private void related(Page page, LocatedText address) {
		named(page.source().name(), "related", address);
		if (address.text().equals(page.path().value())) {
			this.found.add(new Problem(Severity.WARNING, page.source().name(), address.place(),
					"`related` names this page itself", "name another page, or take the line out"));
		}
	}

	/** Checks the addresses that the settings name. */
	void settings(SiteSettings settings) {
		settings.pages().footer().forEach((address) -> named(SiteSettings.FILE, "footer", address));
		settings.pages().takeHome().forEach((address) -> named(SiteSettings.FILE, "takeHome", address));
		settings.pages().help().forEach((address) -> named(SiteSettings.FILE, "help", address));
		settings.pages().assessment().ifPresent((address) -> named(SiteSettings.FILE, "assessment", address));
	}

	/** The links that lead nowhere. */
	List<Problem> problems() {
		return this.found;
	}

	private void check(Page page, Link link) {
		String file = page.source().name();
		if (link.address().isEmpty()) {
			String path = link.target().replaceAll("#.*", "");
			Set<String> names = this.files.stream()
				.filter((name) -> isNear(page, path, name))
				.map((name) -> relative(page, name))
				.collect(Collectors.toSet());
			error(file, link.place(), "the link “" + link.text() + "” leads to `" + path + "`, which is not there",
					DidYouMean.hint(path, names, "link to a file of the content folder, with .md at its end"),
					PageReferences.fileAt(file, path).map(this::cause));
			return;
		}
		String address = link.address().get();
		int hash = address.indexOf('#');
		String path = (hash == 0) ? page.path().value() : (hash < 0) ? address : address.substring(0, hash);
		String fragment = (hash < 0) ? "" : address.substring(hash + 1);
		if (path.equals(PagePath.GLOSSARY.value())) {
			fragment(file, link, fragment, this.terms, "the glossary", "write the id of a word of glossary.yaml",
					Optional.of(new Cause(Term.FILE, Cause.Kind.WORD)));
		}
		else if (path.equals(PagePath.SOURCES.value())) {
			fragment(file, link, fragment, this.sources, "the list of sources",
					"write `source-` and the id of a source that a page cites",
					Optional.of(new Cause(Source.FILE, Cause.Kind.SOURCE)));
		}
		else if (path.equals(PagePath.A_TO_Z.value())) {
			fragment(file, link, fragment, Set.of(), "the A to Z", "its letters come and go; link to the whole page",
					Optional.empty());
		}
		else if (this.pages.containsKey(path)) {
			Page target = this.pages.get(path);
			if (!target.document().outline().has(fragment)) {
				fragment(file, link, fragment,
						new HashSet<>(target.document().outline().headings().stream().map(Heading::id).toList()),
						target.source().name(), "give the heading that id: `## Heading {#" + fragment + "}`",
						Optional.empty());
			}
		}
		else if (!path.startsWith("/pictures/")) {
			error(file, link.place(),
					"the link “" + link.text() + "” leads to `" + path + "`, which visitors cannot see",
					"publish or mend that page, or take the link out", brokenAt(path));
		}
	}

	private void fragment(String file, Link link, String fragment, Set<String> ids, String target, String otherwise,
			Optional<Cause> cause) {
		if (!fragment.isEmpty() && !ids.contains(fragment)) {
			error(file, link.place(), "there is no heading `#" + fragment + "` in " + target,
					DidYouMean.hint(fragment, ids, otherwise), cause);
		}
	}

	private void named(String file, String key, LocatedText address) {
		boolean known = PagePath.written(address)
			.filter((path) -> this.pages.containsKey(path.value()) || path.isMade())
			.isPresent();
		if (!known && this.written.contains(address.text())) {
			error(file, address.place(), "`" + key + "` names `" + address.text() + "`, which visitors cannot see",
					"publish or mend that page first", brokenAt(address.text()));
		}
		else if (!known) {
			error(file, address.place(), "`" + key + "` names `" + address.text() + "`, which is not a page", DidYouMean
				.hint(address.text(), this.pages.keySet(), "write an address such as /aftercare/first-24-hours"),
					brokenAt(address.text()));
		}
	}

	private Optional<Cause> brokenAt(String address) {
		return Optional.ofNullable(this.broken.get(address)).map((culprit) -> new Cause(culprit, Cause.Kind.LINK));
	}

	/** A page may wait under a wrong name; a picture may be one that cannot be shown. */
	private Cause cause(String target) {
		return target.endsWith(".md")
				? brokenAt(PagePath.ofFile(target).value()).orElseGet(() -> new Cause(target, Cause.Kind.LINK))
				: new Cause(target, Cause.Kind.PICTURE);
	}

	private void error(String file, Position place, String message, String hint, Optional<Cause> cause) {
		this.found.add(new Problem(Severity.ERROR, file, place, message, hint, cause));
	}

	/**
	 * Whether a file has the name that a link names, or lies in the folder that it names;
	 * to compare the link with all files of a large site takes too long.
	 */
	private static boolean isNear(Page page, String target, String name) {
		Path file = Path.of("/" + name);
		return PageReferences.resolve(page.source().name(), target)
			.filter((meant) -> file.endsWith(String.valueOf(meant.getFileName()))
					|| Objects.equals(file.getParent(), meant.getParent()))
			.isPresent();
	}

	private static String relative(Page page, String name) {
		return Optional.ofNullable(Path.of("/" + page.source().name()).getParent())
			.map((here) -> here.relativize(Path.of("/" + name)).toString().replace('\\', '/'))
			.orElse(name);
	}

}
