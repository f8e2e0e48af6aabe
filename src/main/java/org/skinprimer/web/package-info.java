/**
 * The edge to the web that all features share: the site of a request, addresses, headers,
 * the layout around pages, files and errors.
 */
@NullMarked
package org.skinprimer.web;

import org.jspecify.annotations.NullMarked;
