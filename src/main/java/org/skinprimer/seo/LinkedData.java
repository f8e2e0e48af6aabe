package org.skinprimer.seo;

import java.io.StringWriter;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a page is, as JSON that may stand inside a script element: no text can end it. */
public final class LinkedData {

	/** Nothing is said. */
	static final LinkedData NONE = new LinkedData("");

	private static final JsonFactory JSON = new JsonFactory();

	private final String json;

	private LinkedData(String json) {
		this.json = json;
	}

	/** In JSON these characters stand in texts only, where they may be escaped. */
	static LinkedData of(Node root) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
			root.write(json);
		}
		return new LinkedData(text.toString()
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029"));
	}

	@Override
	public String toString() {
		return this.json;
	}

}
