package org.skinprimer.markdown;

/**
 * A picture file that a page can show.
 *
 * @param width its width in CSS pixels, 0 if unknown
 * @param height its height in CSS pixels, 0 if unknown
 */
public record Picture(String address, int width, int height) {
}
