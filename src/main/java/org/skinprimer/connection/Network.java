package org.skinprimer.connection;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike, written like {@code 10.0.0.0/8}.
 *
 * @param first the first of them
 * @param bits how many bits all of them share
 */
record Network(InetAddress first, int bits) {

	private static final Pattern RANGE = Pattern.compile("([^/]*)(?:/(0|[1-9]\\d{0,2}))?");

	/**
	 * Reads a range, or an address that stands for itself.
	 * @throws IllegalArgumentException that says what is wrong with it and what mends it
	 */
	static Network of(String text) {
		Matcher range = RANGE.matcher(text);
		InetAddress address = (range.matches() && text.indexOf('%') < 0 ? IpAddress.read(range.group(1))
				: Optional.<InetAddress>empty())
			.orElseThrow(() -> new IllegalArgumentException(
					"is no address and no range of addresses; write it like 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32"));
		int length = 8 * address.getAddress().length;
		int bits = (range.group(2) != null) ? Integer.parseInt(range.group(2)) : length;
		if (bits > length) {
			throw new IllegalArgumentException("ends with /" + bits + ", and its addresses have only " + length
					+ " bits; write a number from 1 to " + length);
		}
		if (bits == 0) {
			throw new IllegalArgumentException("is every address there is; name only your own proxies");
		}
		Network network = new Network(masked(address, bits), bits);
		if (!network.first.equals(address)) {
			throw new IllegalArgumentException(
					"is an address in the range " + network + "; write the range, or the address without /" + bits);
		}
		return network;
	}

	boolean contains(InetAddress address) {
		return address.getClass() == this.first.getClass() && masked(address, this.bits).equals(this.first);
	}

	private static InetAddress masked(InetAddress address, int bits) {
		byte[] bytes = address.getAddress();
		for (int i = 0; i < bytes.length; i++) {
			int kept = Math.min(8, Math.max(0, bits - 8 * i));
			bytes[i] &= (byte) (0xff << (8 - kept));
		}
		try {
			return InetAddress.getByAddress(bytes);
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return this.first.getHostAddress() + "/" + this.bits;
	}

}
