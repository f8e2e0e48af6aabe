package org.skinprimer.connection;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses that are written out, and never looks a name up. */
final class IpAddress {

	/** A number with a zero before it is octal to some, and so means nothing. */
	private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

	/** Longer than any: 39 letters, or 45 with an IPv4 address at the end. */
	private static final Pattern IPV6 = Pattern.compile("(?=.{2,45}$)[0-9a-fA-F]*:[0-9a-fA-F:.]*");

	private IpAddress() {
	}

	/**
	 * Reads an address.
	 * @param text anything; the zone behind a local address says nothing here
	 * @return the address, an IPv4 one if it is one written as IPv6; empty if it is none
	 */
	static Optional<InetAddress> read(String text) {
		int zone = text.indexOf('%');
		String literal = (zone > 0 && text.indexOf(':') >= 0) ? text.substring(0, zone) : text;
		if (!IPV4.matcher(literal).matches() && !IPV6.matcher(literal).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(InetAddress.getByName(literal));
		}
		catch (UnknownHostException ex) {
			return Optional.empty();
		}
	}

}
