package org.skinprimer.content;

/** Whether visitors see a page, and if not, why. */
public enum Publication {

	/** Visitors see it. */
	PUBLISHED,

	/** It is kept back until its header says otherwise. */
	DRAFT,

	/** It appears at a time to come. */
	SCHEDULED,

	/** Its time is over. */
	EXPIRED

}
