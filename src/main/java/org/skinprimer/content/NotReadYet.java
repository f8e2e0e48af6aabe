package org.skinprimer.content;

/**
 * That a body cannot be shown before all that belongs to its site was read; that takes
 * seconds.
 */
public final class NotReadYet extends RuntimeException {

	/** Says which page it is. */
	public NotReadYet(PagePath page) {
		super(page + " waits until all pages were read", null, false, false);
	}

}
