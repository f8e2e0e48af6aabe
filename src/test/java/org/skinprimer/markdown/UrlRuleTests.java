package org.skinprimer.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UrlRuleTests {

	/** Destinations, as they may be written in Markdown. */
	static Stream<String> disguises() {
		Stream<String> schemes = Stream
			.of("javascript", "data", "vbscript", "file", "blob", "about", "ftp", "filesystem", "ms-its", "view-source")
			.map((scheme) -> scheme + ":text/html,alert(1)");
		Stream<String> disguised = Stream.of("JAVASCRIPT:x", "jAvAsCrIpT:x", "DATA:x", "javascript://example.org/%0Ax",
				"&#106;avascript:x", "&#x6A;avascript:x", "java&#115;cript:x", "javascript&colon;x", "javascript&#58;x",
				"javascript&#x3A;x", "javascript\\:x", "java&Tab;script:x", "java&NewLine;script:x",
				"java&#13;script:x", "java&#0;script:x", "&#1;javascript:x", "&#31;javascript:x", "&#9;javascript:x",
				"&#10;javascript:x", "&#127;javascript:x", "&#x85;javascript:x", "&nbsp;javascript:x",
				"&#x2028;javascript:x", "&#x3000;javascript:x", "&#xFEFF;javascript:x", "&#x200B;javascript:x",
				"java&#xAD;script:x", "java&#x200D;script:x", "java&#x202E;script:x", "javascript&#32;:x",
				"%6Aavascript:x", "javascript%20:x", "\uff4aavascript:x", "java\u017fcript:x", "javascr\u0131pt:x",
				"j\u0430vascript:x", "javascript\u200b:x", ":x", "&Tab;:javascript:x", "&#58;evil:x",
				"java&lt;script:x", "data&colon;text/html;base64,PHNjcmlwdD4=", "vb&Tab;script:x",
				"f&NewLine;ile:///etc/passwd");
		Stream<String> bracketed = Stream.of("<java\tscript:x>", "< javascript:x>", "<\tjavascript:x>",
				"<\u0001javascript:x>", "<\u00a0javascript:x>", "<java script:x>", "<\u2028javascript:x>",
				"<javascript :x>");
		return Stream.of(schemes, disguised, bracketed).flatMap((any) -> any);
	}

	@ParameterizedTest
	@MethodSource("disguises")
	void anUnsafeLinkLeavesItsWords(String destination) {
		Document document = Texts.read("a [words](" + destination + ")");
		assertThat(document.html()).hasToString("<p>a words</p>\n");
		assertThat(document.links()).extracting(Link::kind).containsExactly(Link.Kind.UNSAFE);
		assertThat(document.links()).extracting(Link::address).containsExactly(Optional.empty());
	}

	@ParameterizedTest
	@MethodSource("disguises")
	void anUnsafeReferenceLeavesItsWords(String destination) {
		assertThat(Texts.html("a [words][r] [r] [r][]\n\n[r]: " + destination)).isEqualTo("<p>a words r r</p>\n");
	}

	@ParameterizedTest
	@MethodSource("disguises")
	void anUnsafePictureLeavesItsWords(String destination) {
		assertThat(Texts.html("a ![words](" + destination + ")")).isEqualTo("<p>a words</p>\n");
		assertThat(Texts.html("![words][r]\n\n[r]: " + destination))
			.isEqualTo("<figure class=\"figure\">words</figure>\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x",
			"file:///etc/passwd", "javascript://x/%0Aalert(1)" })
	void anUnsafeAutolinkLeavesItsWords(String address) {
		assertThat(Texts.html("a <" + address + ">")).isEqualTo("<p>a " + address + "</p>\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "## [a](javascript:x)", "> [!DO] [a](javascript:x)", "| [a](javascript:x) |\n|---|\n",
			"- [a](javascript:x)", "*[a](javascript:x)*", "[![a](javascript:x)](javascript:x)", "> [a](javascript:x)",
			"~~[a](javascript:x)~~" })
	void anUnsafeLinkIsFoundEverywhere(String text) {
		assertThat(Texts.html(text)).contains("a").doesNotContain("javascript", "<a ", "<img");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a?b=c#d", "http://example.org", "HTTPS://example.org",
			"mailto:a@example.org", "tel:+15550100", "//example.org/a", "../faq/day", "#sun", "/faq", "?page=2",
			"faq/a:b", "#a:b", "?a:b", "./javascript:x", "a/javascript:x" })
	void safeLinksPass(String address) {
		assertThat(Texts.html("[words](" + address + ")")).isEqualTo("<p><a href=\"" + address + "\">words</a></p>\n");
	}

	@ParameterizedTest
	@CsvSource({ "javascript%3Ax, javascript%3Ax", "javascript\uff1ax, javascript%EF%BC%9Ax",
			"javascript&sol;:x, javascript/:x", "javascript&num;:x, javascript#:x",
			"\\\\\\\\example.org, %5C%5Cexample.org", "/\\\\example.org, /%5Cexample.org" })
	void whatOnlyLooksLikeASchemeIsAPath(String destination, String address) {
		assertThat(Texts.html("[words](" + destination + ")"))
			.isEqualTo("<p><a href=\"" + address + "\">words</a></p>\n");
	}

	@Test
	void linksToTheWebAreNotMarkedAsUntrusted() {
		assertThat(Texts.html("[a](https://example.org) <https://example.org> https://example.org"))
			.doesNotContain("rel=", "nofollow", "target=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:x", "JavaScript:x", "\u0001 java\tscr\nipt:x", "java\u00adscript\u200b:x" })
	void aSchemeIsReadWithoutWhatCannotBeSeen(String url) {
		assertThat(UrlRule.scheme(url)).isEqualTo("javascript:");
	}

	@Test
	void theRendererAsksTheRuleForLinksAndPictures() {
		UrlRule rule = new UrlRule();
		for (String url : List.of("javascript:x", "Data:x", "\tvbscript:x", "java\u0000script:x")) {
			assertThat(rule.sanitizeLinkUrl(url)).isEmpty();
			assertThat(rule.sanitizeImageUrl(url)).isEmpty();
		}
		for (String url : List.of("a.png", "https://example.org/a.png")) {
			assertThat(rule.sanitizeLinkUrl(url)).isEqualTo(url);
			assertThat(rule.sanitizeImageUrl(url)).isEqualTo(url);
		}
	}

	@Test
	void aPlaceThatTheSiteAnswersWithIsCheckedToo() {
		References hostile = new References() {

			@Override
			public Optional<String> site(String destination) {
				return Optional.of("javascript:alert(1)");
			}

			@Override
			public Optional<Picture> picture(String destination) {
				return Optional.empty();
			}

			@Override
			public Optional<String> source(String id) {
				return Optional.empty();
			}

			@Override
			public Optional<String> term(String id) {
				return Optional.empty();
			}

		};
		assertThat(new Markdown(java.util.Locale.US).read("[words](a.md)", hostile).html())
			.hasToString("<p><a href=\"\">words</a></p>\n");
	}

}
