package org.skinprimer.web;

import java.util.Optional;

/**
 * A link of a menu.
 *
 * @param title its words
 * @param address where it leads
 * @param current {@code page} on that page, {@code true} below it
 */
record MenuItem(String title, String address, Optional<String> current) {
}
