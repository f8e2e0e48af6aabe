package org.skinprimer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.Page;
import org.skinprimer.content.PageReferences;
import org.skinprimer.markdown.Image;
import org.skinprimer.markdown.Link;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/**
 * Finds what a page names by where it was: visitors get it, and an editor should write it
 * anew.
 */
final class MoveCheck {

	private final Page page;

	private final PageReferences references;

	private final List<Problem> found = new ArrayList<>();

	MoveCheck(Page page, PageReferences references) {
		this.page = page;
		this.references = references;
	}

	List<Problem> problems() {
		this.page.document().links().forEach(this::link);
		this.page.document().images().forEach(this::image);
		return this.found;
	}

	private void link(Link link) {
		String path = link.target().replaceAll("#.*", "");
		Optional.of(path)
			.filter((any) -> link.kind() == Link.Kind.SITE && link.address().isPresent())
			.flatMap(this.references::now)
			.ifPresent((now) -> warning(link.place(),
					"the link “" + link.text() + "” leads to `" + path + "`, which has moved to `" + now + "`",
					"visitors get there; write `" + now + "`"));
	}

	private void image(Image image) {
		Optional.of(image.target())
			.filter((any) -> image.picture().isPresent())
			.flatMap(this.references::now)
			.ifPresent((now) -> warning(image.place(),
					"the picture `" + image.target() + "` has not moved along with the page; it is `" + now + "`",
					"visitors see it; write `" + now + "`, or move the picture too"));
	}

	private void warning(Position place, String message, String hint) {
		this.found.add(new Problem(Severity.WARNING, this.page.source().name(), place, message, hint));
	}

}
