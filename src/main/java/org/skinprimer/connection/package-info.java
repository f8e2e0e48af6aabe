/**
 * The server beneath the site: its port, its threads, how long each part of a connection
 * may take, and which proxies are believed.
 */
@NullMarked
package org.skinprimer.connection;

import org.jspecify.annotations.NullMarked;
