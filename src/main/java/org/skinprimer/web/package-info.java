/**
 * The edge to the web that all features share: the pages that are kept ready, the site of
 * a request, addresses, headers, files and errors.
 */
@NullMarked
package org.skinprimer.web;

import org.jspecify.annotations.NullMarked;
