package org.skinprimer.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Ways in which a file of the content goes wrong.
 *
 * @param name what happened
 * @param bytes what the file {@code after/page.md} holds then
 * @param keepsBack whether the file cannot be shown as it is
 */
record BadInput(String name, byte[] bytes, boolean keepsBack) {

	private static final String BODY = "## Heading\n\nNew words.\n";

	@Override
	public String toString() {
		return this.name;
	}

	/** What keeps the file from being shown. */
	static Stream<BadInput> broken() {
		String page = RunningProgram.page("A page", "", BODY);
		return Stream.of(broken("header not closed", page.replaceFirst("\n---\n", "\n")),
				broken("cut in the middle of the header", page.substring(0, 40)), broken("empty file", ""),
				broken("only blanks", " \n\n"), broken("no header", BODY),
				broken("quote not closed", page.replace("A page", "\"A page")),
				broken("quote closed by chance on the next line",
						page.replace("A page\n", "\"A page\n").replace("description: A", "description: \"A")),
				broken("tab in the header", page.replace("title: A", "title:\tA\n\tb: c")),
				broken("duplicate key", page.replace("title:", "title: One\ntitle:")),
				broken("unknown key", page.replace("title:", "titel:")),
				broken("unknown key beside the right one", page.replace("title:", "titel: One\ntitle:")),
				broken("wrong type", page.replace("title: A page", "title: A page\norder: first")),
				broken("impossible date", page.replace("title: A page", "title: A page\npublished: 2025-13-45")),
				broken("no draft, in other words", page.replace("title: A", "draft: no\ntitle: A")),
				broken("colon in the title", page.replace("A page", "A: page")),
				broken("plus signs for the header", page.replace("---", "++++++")),
				broken("unknown notice", page + "\n> [!DOO] Rest\n> - Sleep.\n"),
				broken("missing picture", page + "\n![A needle and skin](no.svg)\n"),
				broken("picture without words", page + "\n![](no.svg)\n"),
				broken("unknown source", page + "\n[words](source:nobody)\n"),
				broken("unknown term", page + "\n[words](term:nothing)\n"),
				broken("link that runs a script", page + "\n[words](javascript:alert(1))\n"),
				broken("link that carries data", page + "\n[words](data:text/html;base64,AAAA)\n"),
				broken("skipped level", page + "\n#### Deep\n"), broken("second title", page + "\n# Title\n"),
				broken("empty heading", page + "\n## \n"),
				new BadInput("file of 2 MB", (page + "words ".repeat(350_000)).getBytes(StandardCharsets.UTF_8), true),
				new BadInput("not UTF-8", (page + "é").getBytes(StandardCharsets.ISO_8859_1), true),
				new BadInput("UTF-16", page.getBytes(StandardCharsets.UTF_16), true),
				new BadInput("bytes of a picture", picture(), true), broken("control character", page + "\u0007"));
	}

	/** What looks odd and is shown all the same. */
	static Stream<BadInput> odd() {
		String page = RunningProgram.page("A page", "", BODY);
		return Stream.of(odd("byte order mark", "\ufeff" + page), odd("CRLF", page.replace("\n", "\r\n")),
				odd("100 nested quotes", page + ">".repeat(100) + " deep\n"),
				odd("20,000 asterisks", page + "*".repeat(20_000) + "\n"),
				odd("20,000 brackets", page + "[".repeat(20_000) + "\n"),
				odd("repeated headings", page + "\n## Heading\n\n## Heading\n"),
				odd("heading of an emoji", page + "\n## \ud83e\ude79\n"),
				odd("Arabic and Japanese", page + "\n## رعاية البشرة\n\n## 肌の手入れ\n"),
				odd("heading with a link and code", page + "\n## A [link](page.md) and `code`\n"),
				odd("dead link", page + "\n[words](no.md)\n"), odd("dead fragment", page + "\n[words](#no)\n"),
				odd("script", page + "\n<script>alert(1)</script>\n"),
				odd("HTML in the header", page.replace("A page", "<img src=x onerror=alert(1)>")),
				odd("footnote of nothing", page + "\n[^1]\n"));
	}

	private static BadInput broken(String name, String text) {
		return new BadInput(name, text.getBytes(StandardCharsets.UTF_8), true);
	}

	private static BadInput odd(String name, String text) {
		return new BadInput(name, text.getBytes(StandardCharsets.UTF_8), false);
	}

	private static byte[] picture() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13 });
		return bytes.toByteArray();
	}

}
