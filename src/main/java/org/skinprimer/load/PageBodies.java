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
 */
record PageBodies(Markdown markdown, Set<String> names, Library library, Whereabouts whereabouts) {

	static PageBodies of(FolderListing listing, Set<String> missing, SiteSettings settings, Library library,
			Whereabouts whereabouts) {
		Set<String> names = new HashSet<>(listing.pages().keySet());
		names.addAll(missing);
		return new PageBodies(new Markdown(settings.language(), settings.phones()), names, library, whereabouts);
	}

	private PageReferences references(String file) {
		return new PageReferences(file, this.names, this.library, this.whereabouts);
	}

	/** Reads the body of a file. */
	Document read(SourceFile file, String body) {
		return this.markdown.structure(body, references(file.name()));
	}

	/** Renders a page that was read with these references, or with the like. */
	Document rendered(Page page) {
		String body = FrontMatterSplitter.of(page.source().text(), new Problems(page.source().name()))
			.orElseThrow()
			.body();
		return this.markdown.read(body, references(page.source().name()));
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
