package org.skinprimer.yaml;

import java.util.List;
import java.util.Map;

/**
 * What a reader asks of a key.
 *
 * @param kind what its value is
 * @param isNeeded whether it must be there
 * @param words the only texts that it may be; empty if any will do
 * @param range the least and the greatest number of its list; empty if there is no list
 * of numbers
 * @param hint how to write it; empty if that needs no words
 * @param within the keys of the mappings in it
 */
public record AskedKey(Kind kind, boolean isNeeded, List<String> words, List<Integer> range, String hint,
		Map<String, AskedKey> within) {

	static final AskedKey UNKNOWN = new AskedKey(Kind.TEXT, false, List.of(), List.of(), "", Map.of());

	/** The same, of this kind unless it is known to be a closer one. */
	AskedKey of(Kind other) {
		Kind closer = (other.compareTo(this.kind) > 0) ? other : this.kind;
		return new AskedKey(closer, this.isNeeded, this.words, this.range, this.hint, this.within);
	}

	AskedKey needed() {
		return new AskedKey(this.kind, true, this.words, this.range, this.hint, this.within);
	}

	AskedKey oneOf(List<String> only) {
		return new AskedKey(this.kind, this.isNeeded, only, this.range, this.hint, this.within);
	}

	AskedKey from(int least, int most) {
		return new AskedKey(this.kind, this.isNeeded, this.words, List.of(least, most), this.hint, this.within);
	}

	AskedKey written(String how) {
		return new AskedKey(this.kind, this.isNeeded, this.words, this.range, how, this.within);
	}

	AskedKey with(Map<String, AskedKey> keys) {
		return new AskedKey(this.kind, this.isNeeded, this.words, this.range, this.hint, keys);
	}

	/** What the value of a key is, the closer ones last. */
	public enum Kind {

		/** A text, which may look like a number. */
		TEXT,
		/** True or false. */
		FLAG,
		/** A whole number. */
		NUMBER,
		/** A day of the calendar. */
		DAY,
		/** A list of texts. */
		TEXTS,
		/** A list of whole numbers. */
		NUMBERS,
		/** A mapping. */
		MAP,
		/** A list of mappings. */
		MAPS

	}

}
