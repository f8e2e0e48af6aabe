package org.skinprimer.brand;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.skinprimer.yaml.YamlMap;

/**
 * How a clinic is reached, beside its telephone number.
 *
 * @param address where it is, line by line
 * @param hours when it is open, line by line
 * @param booking the address of the page where visits are booked
 * @param email where it gets mail
 */
public record Contact(List<String> address, List<String> hours, Optional<String> booking, Optional<String> email) {

	/** In lines; the foot of each page holds them. */
	private static final int MOST_LINES = 10;

	/** In characters. */
	private static final int LONGEST_LINE = 80;

	/** Of a mail address (RFC 5321) and, for want of a rule, of a web address. */
	private static final int LONGEST_ADDRESS = 254;

	/** The usual letters of a mail address (RFC 5322), no dot first, last or twice. */
	private static final Pattern EMAIL = Pattern
		.compile("[\\w+'-]+(?:\\.[\\w+'-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

	public Contact {
		address = List.copyOf(address);
		hours = List.copyOf(hours);
	}

	static Contact read(YamlMap settings) {
		return new Contact(lines("address", settings), lines("hours", settings),
				settings.parsed("booking", Contact::https, "is not an https address",
						"write all of it: `booking: https://www.example.org/book`"),
				settings.parsed("email", Contact::email, "is not a mail address",
						"write for example `email: hello@example.org`"));
	}

	/** Whether nothing is known of it. */
	public boolean isEmpty() {
		return this.address.isEmpty() && this.hours.isEmpty() && this.booking.isEmpty() && this.email.isEmpty();
	}

	private static List<String> lines(String key, YamlMap settings) {
		List<String> lines = settings.text(key)
			.stream()
			.flatMap(String::lines)
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
		if (lines.size() > MOST_LINES || lines.stream().anyMatch((line) -> line.length() > LONGEST_LINE)) {
			settings.wrong(key, "is too long",
					"write " + MOST_LINES + " lines at most, each of " + LONGEST_LINE + " characters");
		}
		return lines;
	}

	private static String https(String text) {
		URI uri = URI.create(text);
		if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() != null
				|| text.length() > LONGEST_ADDRESS) {
			throw new IllegalArgumentException("not an https address");
		}
		return uri.toASCIIString();
	}

	private static String email(String text) {
		if (text.length() > LONGEST_ADDRESS || !EMAIL.matcher(text).matches()) {
			throw new IllegalArgumentException("not a mail address");
		}
		return text;
	}

}
