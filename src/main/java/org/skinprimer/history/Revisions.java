package org.skinprimer.history;

import java.util.List;
import java.util.Optional;

import org.skinprimer.content.PagePath;

/**
 * Tells how texts were; throws {@link org.skinprimer.live.NoAnswer} where the database
 * does not tell.
 */
public interface Revisions {

	/**
	 * The revisions of the page that was last at a path, wherever it was before and is
	 * now, newest first; none if there never was one.
	 */
	List<Revision> of(PagePath path);

	/**
	 * The revisions of the page that had a revision at a path, wherever it was before and
	 * is now, newest first; none if there is no such revision.
	 */
	List<Revision> of(PagePath path, int number);

	/** The newest revisions of all paths, newest first, and at most so many. */
	List<Revision> recent(int most);

	/**
	 * The text of a revision by where its page was then, empty if there is no such
	 * revision.
	 */
	Optional<String> text(PagePath path, int number);

	/**
	 * The text of a revision with all that it showed of other files in its place, empty
	 * if there is no such revision or what it showed was not kept.
	 */
	Optional<String> whole(Revision revision);

}
