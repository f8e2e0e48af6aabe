package org.skinprimer.load;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.skinprimer.content.Library;
import org.skinprimer.content.Page;
import org.skinprimer.content.PageReferences;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.SourceFile;
import org.skinprimer.content.Whereabouts;
import org.skinprimer.contentcache.CacheKey;
import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Link;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.References;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.FrontMatterSplitter;

/**
 * Reads the bodies of pages as structure, and renders them for those who ask: most pages
 * of a large site are asked for seldom, and the text takes less memory than its HTML.
 *
 * @param markdown reads the texts
 * @param names the names of all Markdown files, and of those that were there a moment ago
 * @param library what pages refer to
 * @param whereabouts where the pages were
 * @param surroundings a hash of what each text depends on, whatever it links to
 */
record PageBodies(Markdown markdown, Set<String> names, Library library, Whereabouts whereabouts, String surroundings) {

	static PageBodies of(FolderListing listing, Set<String> missing, SiteSettings settings, Library library,
			Whereabouts whereabouts) {
		Set<String> names = new HashSet<>(listing.pages().keySet());
		names.addAll(missing);
		return new PageBodies(new Markdown(settings.language(), settings.phones()), names, library, whereabouts,
				CacheKey.hash(library.terms().values()) + settings.language());
	}

	private PageReferences references(String file) {
		return new PageReferences(file, this.names, this.library, this.whereabouts);
	}

	/** Reads the body of a file, if it is not known already what stands there. */
	Document read(SourceFile file, ContentCache cache) {
		References references = references(file.name());
		CacheKey key = CacheKey.of("body", file.name(), file.hash(), this.surroundings);
		return cache.find(key, Document.class).filter((known) -> isSame(known, references)).orElseGet(() -> {
			Document document = this.markdown.structure(body(file), references);
			if (isSame(document, references)) {
				cache.keep(key, document);
			}
			return document;
		});
	}

	private static String body(SourceFile file) {
		return FrontMatterSplitter.of(file.text(), new Problems(file.name())).orElseThrow().body();
	}

	/**
	 * Whether all that a body refers to is there, and what it was. What is not there may
	 * come.
	 */
	private static boolean isSame(Document document, References references) {
		return document.links().stream().allMatch((link) -> isSame(link, references))
				&& document.images()
					.stream()
					.allMatch((image) -> image.picture().isPresent()
							&& references.picture(image.target()).equals(image.picture()))
				&& document.inclusions()
					.stream()
					.allMatch((inclusion) -> references.block(inclusion.target())
						.filter((text) -> text.version().equals(inclusion.version())
								&& isSame(inclusion.document(), text.references()))
						.isPresent());
	}

	private static boolean isSame(Link link, References references) {
		return switch (link.kind()) {
			case SITE -> link.address().isPresent() && references.site(link.target()).equals(link.address());
			case FACT -> link.address().isPresent() && references.fact(link.target()).equals(link.address());
			case TERM -> link.address().isPresent() && references.term(link.target()).equals(link.address());
			case SOURCE -> link.address().isPresent() && references.source(link.target()).isPresent();
			case BLOCK -> link.address().isPresent();
			case EXTERNAL, UNSAFE -> true;
		};
	}

	/** Renders a page that was read with these references, or with the like. */
	Document rendered(Page page) {
		return this.markdown.read(body(page.source()), references(page.source().name()));
	}

	/**
	 * Whether a body would be read and rendered the same way now.
	 * @param then what it referred to when it was read
	 * @param file its file
	 */
	boolean isSame(Document document, Library then, String file) {
		return (then == this.library || then.terms().equals(this.library.terms()))
				&& isSame(document, then, references(file));
	}

	private boolean isSame(Document document, Library then, References references) {
		return document.links().stream().allMatch((link) -> isSame(link, then, references))
				&& document.images()
					.stream()
					.allMatch((image) -> references.picture(image.target()).equals(image.picture()))
				&& document.inclusions().stream().allMatch((inclusion) -> isSame(inclusion, then, references));
	}

	private boolean isSame(Document.Inclusion inclusion, Library then, References references) {
		return references.block(inclusion.target())
			.filter((text) -> text.version().equals(inclusion.version())
					&& isSame(inclusion.document(), then, text.references()))
			.isPresent();
	}

	private boolean isSame(Link link, Library then, References references) {
		return switch (link.kind()) {
			case SITE -> references.site(link.target()).equals(link.address());
			case FACT -> references.fact(link.target()).equals(link.address());
			case SOURCE -> Objects.equals(then.sources().get(link.target()), this.library.sources().get(link.target()));
			default -> true;
		};
	}

}
