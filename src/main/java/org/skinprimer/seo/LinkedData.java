package org.skinprimer.seo;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** What a page is, as JSON that may stand inside a script element: no text can end it. */
public final class LinkedData {

	/** What is empty is not said. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((any) -> any.withContentInclusion(JsonInclude.Include.NON_EMPTY))
		.build();

	private final String json;

	private LinkedData(String json) {
		this.json = json;
	}

	/** In JSON these characters stand in texts only, where they may be escaped. */
	static LinkedData of(Node root) {
		return new LinkedData(JSON.writeValueAsString(root)
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
