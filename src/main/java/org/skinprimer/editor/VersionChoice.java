package org.skinprimer.editor;

import java.util.List;

/**
 * A form that asks which two versions of a page to compare.
 *
 * @param action where it leads
 * @param versions the versions, newest first
 * @param from the number of the older one chosen
 * @param to the number of the newer one chosen
 */
record VersionChoice(String action, List<RevisionLine> versions, int from, int to) {

	/** Whether there is a choice at all. */
	public boolean any() {
		return this.versions.size() > 1;
	}

}
