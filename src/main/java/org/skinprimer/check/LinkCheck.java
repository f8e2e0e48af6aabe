package org.skinprimer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Library;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.PageReferences;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Whereabouts;
import org.skinprimer.markdown.Link;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/** Checks where the pages lead, once all of them are known. */
final class LinkCheck {

	private final Map<String, Page> pages = new HashMap<>();

	private final HeadingLinks headings;

	private final Site site;

	private final Set<String> files;

	private final Library library;

	private final Whereabouts whereabouts;

	private final WrittenPages written;

	private final NamedAddresses named;

	private final List<Problem> found = new ArrayList<>();

	/**
	 * A check.
	 * @param pages the pages that may be led to
	 * @param site what visitors get
	 * @param snapshot what is written
	 * @param files the names of all Markdown files
	 * @param broken those that cannot be used, each with the file that has the mistake
	 */
	LinkCheck(List<Page> pages, Site site, ContentSnapshot snapshot, Set<String> files, Map<String, String> broken) {
		pages.forEach((page) -> this.pages.put(page.path().value(), page));
		this.library = snapshot.library();
		this.headings = new HeadingLinks(this.pages, this.library, broken.isEmpty(), this.found);
		this.site = site;
		this.whereabouts = snapshot.whereabouts();
		this.files = files;
		this.written = WrittenPages.of(files, broken);
		this.named = new NamedAddresses(this.pages, site, snapshot, this.written, this.found);
	}

	/** Checks the links of pages. */
	LinkCheck pages(List<Page> pages) {
		pages
			.forEach((page) -> Guard.run(page.source().name(), "the links of this page", this.found, () -> page(page)));
		return this;
	}

	private void page(Page page) {
		if (this.whereabouts.hasMoves()) {
			this.found.addAll(new MoveCheck(page,
					new PageReferences(page.source().name(), this.files, this.library, this.whereabouts))
				.problems());
		}
		page.document().links().forEach((link) -> link(page.source().name(), page.path(), link));
		this.named.page(page);
	}

	/** Checks the links of the texts that more than one page shows. */
	LinkCheck blocks() {
		this.library.shared().blocks().values().forEach((block) -> {
			String file = block.source().name();
			PageReferences references = new PageReferences(file, this.files, this.library, this.whereabouts);
			block.document()
				.links()
				.forEach((link) -> link(file, PagePath.ofFile(file),
						(link.kind() != Link.Kind.SITE) ? link : new Link(link.kind(), link.target(),
								references.site(link.target()), link.text(), link.place())));
		});
		return this;
	}

	/** Checks the pages that data files lead to. */
	LinkCheck data() {
		this.named.recovery();
		this.named.tools();
		return this;
	}

	/** Checks the addresses that the settings name. */
	void settings(SiteSettings settings) {
		this.named.settings(settings);
	}

	private void link(String file, PagePath here, Link link) {
		if (link.kind() == Link.Kind.SITE) {
			check(file, here, link);
		}
		else if (link.kind() == Link.Kind.EXTERNAL) {
			OwnAddress.path(link.target(), this.site.settings().baseUrl())
				.ifPresent((address) -> own(file, link, address));
		}
	}

	/** The links that lead nowhere. */
	List<Problem> problems() {
		return this.found;
	}

	private void check(String file, PagePath here, Link link) {
		if (link.address().isEmpty()) {
			String path = link.target().replaceAll("#.*", "");
			error(file, link.place(), "the link “" + link.text() + "” leads to `" + path + "`, which is not there",
					LinkMend.of(link.target()).orElseGet(() -> LinkMend.near(file, path, this.files)),
					PageReferences.fileAt(file, path).map(this::cause));
			return;
		}
		String address = link.address().get();
		String path = address.replaceAll("#.*", "");
		if (!this.headings.lead(file, link, path.isEmpty() ? here : new PagePath(path), id(address))
				&& !path.startsWith("/pictures/")) {
			error(file, link.place(),
					"the link “" + link.text() + "” leads to `" + path + "`, which visitors cannot see",
					"publish or mend that page, or take the link out", this.written.brokenAt(path));
		}
	}

	private static String id(String address) {
		int hash = address.indexOf('#');
		return (hash < 0) ? "" : address.substring(hash + 1);
	}

	/** Checks a link to this site that is written in full as one to its file. */
	private void own(String file, Link link, String address) {
		PagePath written = PagePath.canonical(address.replaceAll("#.*", ""));
		PagePath path = this.site.movedTo(written).orElse(written);
		String message = "the link “" + link.text() + "” ";
		int before = this.found.size();
		if (path.isReserved() && !path.isMade()) {
			warning(file, link.place(), message + "is written with the whole address of this site", "link to a page");
		}
		else if (!this.headings.lead(file, link, path, id(address))) {
			boolean hidden = this.written.has(path.value());
			error(file, link.place(),
					message + "leads to `" + path + "`, which " + (hidden ? "visitors cannot see" : "is not there"),
					hidden ? "publish or mend that page, or take the link out"
							: DidYouMean.of(path.value(), this.pages.keySet())
								.map((near) -> "did you mean `" + written(file, new PagePath(near)) + "`?")
								.orElse("link to a file of the content folder, with .md at its end"),
					this.written.brokenAt(path.value()));
		}
		else if (this.found.size() == before) {
			String words = link.text().contains("//") ? "words" : link.text();
			warning(file, link.place(), message + "is written with the whole address of this site, which may change",
					"write `[" + words + "](" + written(file, path) + address.replaceAll("^[^#]*", "") + ")`");
		}
	}

	/** What a page writes to link to another. */
	private String written(String file, PagePath path) {
		return Optional.ofNullable(this.pages.get(path.value()))
			.map((target) -> LinkMend.relative(file, target.source().name()))
			.orElse(path.value());
	}

	/** A page may wait under a wrong name; a picture may be one that cannot be shown. */
	private Cause cause(String target) {
		return target.endsWith(".md") ? this.written.brokenAt(PagePath.ofFile(target).value())
			.orElseGet(() -> new Cause(target, Cause.Kind.LINK)) : new Cause(target, Cause.Kind.PICTURE);
	}

	private void error(String file, Position place, String message, String hint, Optional<Cause> cause) {
		this.found.add(new Problem(Severity.ERROR, file, place, message, hint, cause));
	}

	private void warning(String file, Position place, String message, String hint) {
		this.found.add(new Problem(Severity.WARNING, file, place, message, hint));
	}

}
