package org.skinprimer.shared;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.skinprimer.yaml.YamlMap;

/**
 * A number to call for help.
 *
 * @param where the country it works in; empty for that of a clinic
 * @param address calls it (RFC 3966)
 */
public record EmergencyCall(String number, String where, String address) {

	private static final Pattern NOT_DIALED = Pattern.compile("[^0-9+*#]");

	private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ().\u00a0-]+");

	/** No country has shorter numbers for a clinic, and none longer ones (E.164). */
	private static final Pattern DIALED = Pattern.compile("tel:\\+?[0-9]{5,15}");

	/** The numbers that the settings name, without those that are empty. */
	public static List<EmergencyCall> read(YamlMap settings) {
		return settings.maps("emergency").stream().map((map) -> {
			map.allow(Set.of("number", "where"));
			return of(map.required("number"), map.required("where"));
		}).filter((call) -> !call.number().isBlank()).toList();
	}

	/**
	 * The number of a clinic.
	 * @throws IllegalArgumentException if a text is none
	 */
	public static EmergencyCall clinic(String number) {
		EmergencyCall call = of(number, "");
		if (!WRITTEN.matcher(number).matches() || !DIALED.matcher(call.address()).matches()) {
			throw new IllegalArgumentException("not a telephone number");
		}
		return call;
	}

	private static EmergencyCall of(String number, String where) {
		return new EmergencyCall(number, where, "tel:" + NOT_DIALED.matcher(number).replaceAll(""));
	}

	/** A link that calls it. */
	String link() {
		return "[" + this.number + "](" + this.address + ")";
	}

}
