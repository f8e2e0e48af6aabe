package org.skinprimer.cache;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client says of content codings (RFC 9110, section 12.5.3). What cannot be read
 * in it counts as not said.
 *
 * @param weights the weight of each coding by its name in lower case; {@code *} stands
 * for all that are not named
 */
record AcceptedEncodings(Map<String, Double> weights) {

	/** A name, and a weight between 0 and 1 with three digits at most. */
	private static final Pattern CODING = Pattern
		.compile("\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\\s*(?:;\\s*[qQ]\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*)?");

	/** Less than any weight that can be sent. */
	private static final double LAST = 0.0001;

	static final List<Encoding> AVAILABLE = Arrays.stream(Encoding.values()).filter(Encoding::isAvailable).toList();

	/**
	 * Reads header lines.
	 * @param lines the values of {@code Accept-Encoding}, none if it was not sent
	 */
	static AcceptedEncodings of(List<String> lines) {
		Map<String, Double> weights = new HashMap<>();
		for (String line : lines) {
			Arrays.stream(line.split(",")).map(CODING::matcher).filter(Matcher::matches).forEach((coding) -> {
				double weight = (coding.group(2) != null) ? Double.parseDouble(coding.group(2)) : 1;
				weights.merge(name(coding.group(1)), weight, Math::min);
			});
		}
		return new AcceptedEncodings(weights);
	}

	private static String name(String coding) {
		String name = coding.toLowerCase(Locale.ROOT);
		return name.equals("x-gzip") ? Encoding.GZIP.token() : name;
	}

	/**
	 * The coding the client likes best, and of several the smallest. A client that takes
	 * none gets the bytes as they are, because a page is better than none.
	 */
	Encoding best() {
		double most = AVAILABLE.stream().mapToDouble(this::weight).max().orElse(0);
		return AVAILABLE.stream()
			.filter((coding) -> most > 0 && weight(coding) == most)
			.findFirst()
			.orElse(Encoding.IDENTITY);
	}

	private double weight(Encoding coding) {
		Double own = this.weights.get(coding.token());
		if (own != null) {
			return own;
		}
		Double others = this.weights.get("*");
		return switch (coding) {
			// Who takes anything may not have heard of the newest.
			case BROTLI -> 0;
			case GZIP -> (others != null) ? others : 0;
			// It need not be named, but who names others likes those better.
			case IDENTITY -> (others != null) ? others : LAST;
		};
	}

}
