package org.skinprimer.shared;

/**
 * A number to call in an emergency.
 *
 * @param where the country it works in
 * @param address calls it
 */
public record EmergencyCall(String number, String where, String address) {

	/** A link that calls it. */
	String link() {
		return "[" + this.number + "](" + this.address + ")";
	}

}
