package org.skinprimer.load;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;

/**
 * Reads an SVG: finds out how large it is, and whether it holds anything that does more
 * than draw, or that asks for another file.
 */
final class Drawing {

	private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(px)?\\s*");

	/** What holds a program, a page or a film. */
	private static final Set<String> ACTIVE = Set.of("script", "handler", "listener", "foreignobject", "iframe",
			"object", "embed", "audio", "video");

	private static final String STYLE = "its style";

	private static final Set<String> ADDRESSES = Set.of("href", "src", "base");

	/** A part of the drawing, or a photo that is in it. */
	private static final Pattern WITHIN = Pattern.compile("\\s*(?:#.*|data:image/(?:png|jpeg|gif);.*)",
			Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

	/** Signs that hide what a style says, and a function whose name is hidden so. */
	private static final Pattern HIDDEN = Pattern.compile("\\\\");

	private static final Pattern HIDDEN_FUNCTION = Pattern.compile("\\\\\\S*(?:\\s?[\\w\\\\-]+)?\\(");

	/** What asks for another file in a style. */
	private static final Pattern OUTSIDE = Pattern
		.compile("@import|(?<![\\w-])(?:-webkit-)?(?:image-set|image|src)\\(|url\\(\\s*[\"']?+(?!\\s*["
				+ "#\"')]|\\s*data:image/(?:png|jpeg|gif);)", Pattern.CASE_INSENSITIVE);

	private final String text;

	private final XMLStreamReader reader;

	private final Problems problems;

	private Drawing(String text, Problems problems) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		this.text = text;
		this.reader = factory.createXMLStreamReader(new StringReader(text));
		this.problems = problems;
	}

	/**
	 * Reads a drawing, and notes each thing in it that is not drawn.
	 * @return its width and its height in CSS pixels, 0 if unknown
	 */
	static int[] size(String text, Problems problems) throws XMLStreamException {
		return new Drawing(text, problems).read();
	}

	private int[] read() throws XMLStreamException {
		while (this.reader.next() != XMLStreamConstants.START_ELEMENT) {
			other();
			if (this.reader.getEventType() == XMLStreamConstants.DTD) {
				throw new XMLStreamException("it has a DOCTYPE, which can name other files; take it out");
			}
		}
		if (!this.reader.getLocalName().equals("svg")) {
			throw new XMLStreamException("its first element is not svg");
		}
		String[] box = String.valueOf(this.reader.getAttributeValue(null, "viewBox")).trim().split("[\\s,]+");
		String width = this.reader.getAttributeValue(null, "width");
		String height = this.reader.getAttributeValue(null, "height");
		boolean hasBox = box.length == 4;
		element();
		String within = "svg";
		while (this.reader.hasNext()) {
			int event = this.reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				within = this.reader.getLocalName();
				element();
			}
			else if (event == XMLStreamConstants.CHARACTERS && within.equalsIgnoreCase("style")) {
				style(this.reader.getText(), STYLE);
			}
			other();
		}
		return new int[] { pixels(width, hasBox ? box[2] : ""), pixels(height, hasBox ? box[3] : "") };
	}

	private void other() {
		if (this.reader.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION) {
			refuse("an instruction `<?" + this.reader.getPITarget() + "`, which can name other files");
		}
	}

	private void element() {
		String name = this.reader.getLocalName();
		if (ACTIVE.contains(name.toLowerCase(Locale.ROOT))) {
			refuse("the element `" + name + "`, which does more than draw");
		}
		for (int at = 0; at < this.reader.getAttributeCount(); at++) {
			attribute(this.reader.getAttributeLocalName(at).toLowerCase(Locale.ROOT),
					this.reader.getAttributeValue(at));
		}
	}

	private void attribute(String name, String value) {
		boolean isTold = name.equals("attributename") && value.toLowerCase(Locale.ROOT).matches("on.*|(.*:)?href");
		if (name.startsWith("on") || isTold) {
			refuse("the attribute `" + name + "`, which runs a program");
		}
		else if (ADDRESSES.contains(name) && !WITHIN.matcher(value).matches()) {
			refuse("a reference to `" + shortened(value) + "`, which is outside of it");
		}
		else if (!ADDRESSES.contains(name)) {
			style(value, "`" + name + "`");
		}
	}

	/** In an attribute, only a function asks for a file. */
	private void style(String value, String where) {
		Stream.of(OUTSIDE, where.equals(STYLE) ? HIDDEN : HIDDEN_FUNCTION)
			.map((pattern) -> pattern.matcher(value))
			.filter(Matcher::find)
			.findFirst()
			.ifPresent((found) -> refuse("`" + shortened(value.substring(found.start())) + "` in " + where
					+ ", which can ask for another file"));
	}

	private void refuse(String what) {
		this.problems.error(place(), "the drawing holds " + what,
				"take it out; export it anew as a plain SVG, all shapes as paths");
	}

	/** Where what was read last begins. */
	private Position place() {
		int end = Math.min(this.reader.getLocation().getCharacterOffset(), this.text.length());
		int start = Math.max(0, this.text.lastIndexOf('<', Math.max(0, end - 1)));
		String before = this.text.substring(0, start);
		return new Position((int) before.chars().filter((character) -> character == '\n').count() + 1,
				start - before.lastIndexOf('\n'));
	}

	private static String shortened(String value) {
		String line = value.strip().lines().findFirst().orElse("");
		return (line.length() <= 40) ? line : line.substring(0, 40) + "…";
	}

	private static int pixels(@Nullable String length, String otherwise) {
		return Optional.of(LENGTH.matcher(String.valueOf(length)))
			.filter(Matcher::matches)
			.or(() -> Optional.of(LENGTH.matcher(otherwise)).filter(Matcher::matches))
			.map((matcher) -> (int) Math.round(Double.parseDouble(matcher.group(1))))
			.orElse(0);
	}

}
