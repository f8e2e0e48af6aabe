/**
 * The edge to the web that all features share: the site of a request, addresses, headers,
 * the layout around pages, and files.
 */
@NullMarked
package org.skinprimer.web;

import org.jspecify.annotations.NullMarked;
