package org.skinprimer.seo;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is being written; whatever words stand in it stay words. */
final class XmlText {

	private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter writer;

	/**
	 * Begins a document.
	 * @param root the name of its root
	 * @param namespace the namespace of all its elements
	 */
	XmlText(String root, String namespace) {
		try {
			this.writer = WRITERS.createXMLStreamWriter(this.text);
			this.writer.writeStartDocument("UTF-8", "1.0");
			this.writer.writeStartElement(root);
			this.writer.writeDefaultNamespace(namespace);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Says something of the element that was opened last. */
	XmlText attribute(String name, String value) {
		return written(() -> this.writer.writeAttribute(name, printable(value)));
	}

	XmlText open(String element) {
		return written(() -> this.writer.writeStartElement(element));
	}

	XmlText close() {
		return written(this.writer::writeEndElement);
	}

	/** Writes an element that holds nothing but words. */
	XmlText element(String name, String words) {
		return open(name).written(() -> this.writer.writeCharacters(printable(words))).close();
	}

	/**
	 * Writes an element without words.
	 * @param attributes names and values in turn
	 */
	XmlText empty(String name, String... attributes) {
		written(() -> this.writer.writeEmptyElement(name));
		for (int i = 0; i < attributes.length; i += 2) {
			attribute(attributes[i], attributes[i + 1]);
		}
		return this;
	}

	/** Ends the document. */
	String end() {
		written(this.writer::writeEndDocument);
		return this.text.toString();
	}

	/** XML has no way to write some characters at all. */
	private static String printable(String words) {
		StringBuilder printable = new StringBuilder(words.length());
		words.codePoints()
			.filter((character) -> character == '\t' || character == '\n' || character == '\r'
					|| (character >= ' ' && character < 0xd800) || (character > 0xdfff && character < 0xfffe)
					|| character > 0xffff)
			.forEach(printable::appendCodePoint);
		return printable.toString();
	}

	private XmlText written(Writing writing) {
		try {
			writing.write();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A step that cannot fail, as it writes into memory. */
	private interface Writing {

		void write() throws XMLStreamException;

	}

}
