package org.skinprimer.history;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.PagePath;

/** Tells how texts were. */
public interface Revisions {

	/** The revisions of a path, newest first; none if it has none. */
	List<Revision> of(PagePath path);

	/** The newest revisions of all paths, newest first, and at most so many. */
	List<Revision> recent(int most);

	/** The text of a revision, empty if there is no such revision. */
	Optional<String> text(PagePath path, int number);

}
