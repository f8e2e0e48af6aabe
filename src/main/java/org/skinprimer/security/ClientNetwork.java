package org.skinprimer.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Where a visitor comes from, as far as one visitor can be told from another: an IPv4
 * address, or the 64 bits of an IPv6 address that a household shares.
 *
 * @param name the first address of the network; empty if it is none that we know
 */
record ClientNetwork(String name) {

	private static final ClientNetwork UNKNOWN = new ClientNetwork("");

	private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

	private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*");

	/**
	 * The network of an address.
	 * @param address as a request names it; anything may be in it, for a proxy may have
	 * passed it on
	 */
	static ClientNetwork of(String address) {
		if (IPV4.matcher(address).matches()) {
			return new ClientNetwork(address);
		}
		String literal = address.replaceFirst("%.*", "");
		return IPV6.matcher(literal).matches() ? ofIpv6(literal) : UNKNOWN;
	}

	private static ClientNetwork ofIpv6(String literal) {
		try {
			byte[] bytes = InetAddress.getByName(literal).getAddress();
			Arrays.fill(bytes, Math.min(8, bytes.length), bytes.length, (byte) 0);
			return new ClientNetwork(InetAddress.getByAddress(bytes).getHostAddress());
		}
		catch (UnknownHostException ex) {
			return UNKNOWN;
		}
	}

}
