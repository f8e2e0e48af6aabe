package org.skinprimer.seo;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.unbescape.xml.XmlEscape;

/**
 * A template of XML and the values for its places, such as {@code {title}}. Whatever
 * words are put into a place stay words.
 */
final class Xml {

	private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

	private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

	private final String template;

	private final Map<String, Object> values = new HashMap<>();

	private Xml(String template) {
		this.template = template;
	}

	/** Elements with places in their texts or attributes. */
	static Xml of(String template) {
		return new Xml(template);
	}

	/**
	 * Fills a place.
	 * @param place its name
	 * @param value XML, which is put there as it is, also in a list or an optional; or
	 * else words
	 */
	Xml with(String place, Object value) {
		this.values.put(place, value);
		return this;
	}

	/** The whole document of which this is the root. */
	String document() {
		return DECLARATION + text(this);
	}

	/** What a value is in a document; XML has no way to write some characters at all. */
	private static String text(Object value) {
		if (value instanceof Xml xml) {
			return PLACE.matcher(xml.template)
				.replaceAll((place) -> Matcher.quoteReplacement(text(xml.values.get(place.group(1)))));
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(Xml::text).collect(Collectors.joining());
		}
		if (value instanceof Optional<?> optional) {
			return optional.map(Xml::text).orElse("");
		}
		return XmlEscape.escapeXml10Minimal(value.toString());
	}

}
