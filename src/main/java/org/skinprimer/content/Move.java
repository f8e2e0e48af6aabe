package org.skinprimer.content;

/**
 * A page that was found again at another address.
 *
 * @param from where it was
 * @param hash the SHA-256 of its file there
 * @param to where it is
 * @param isSame whether it is the same page, which takes its history along; if not, a
 * page that was there before answers for it
 */
public record Move(PagePath from, String hash, PagePath to, boolean isSame) {
}
