package org.skinprimer.architecture.broken.content;

import org.skinprimer.architecture.broken.web.Above;

/** Breaks the map of the packages, so that a test can see that the map notices. */
public class ReachesUp {

	Above above = new Above();

}
