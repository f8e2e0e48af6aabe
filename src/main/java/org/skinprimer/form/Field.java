package org.skinprimer.form;

import java.util.Optional;

/**
 * A question of a form, for the fragments of {@code form/parts.html}.
 *
 * @param name its name in the address, and its id on the page
 * @param typed what the visitor wrote, as it was sent; the template escapes it
 * @param mistake what is wrong with it and what to do, in words of the visitor; empty if
 * nothing is
 */
public record Field(String name, String typed, Optional<String> mistake) {

	/** One with nothing wrong in it. */
	public static Field of(String name, String typed) {
		return new Field(name, typed, Optional.empty());
	}

	/** The same with something wrong in it. */
	public Field wrong(String words) {
		return new Field(this.name, this.typed, Optional.of(words));
	}

	/** Whether something is wrong with it. */
	public boolean isWrong() {
		return this.mistake.isPresent();
	}

	/**
	 * The ids of what a screen reader says with the field.
	 * @param isHinted whether a hint stands above it
	 * @return the value of {@code aria-describedby}, empty if there is nothing to say
	 */
	public Optional<String> describedBy(boolean isHinted) {
		String ids = (isHinted ? this.name + "-hint " : "") + (isWrong() ? this.name + "-mistake" : "");
		return Optional.of(ids.strip()).filter((any) -> !any.isEmpty());
	}

}
