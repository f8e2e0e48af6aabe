package org.skinprimer.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.markdown.Outline.Heading;

import static org.assertj.core.api.Assertions.assertThat;

class EscapingTests {

	@Test
	void aBlockOfHtmlIsShownAsText() {
		assertThat(Texts.html("""
				<div onclick="alert(1)">
				<script>alert(1)</script>
				</div>

				After.
				""")).isEqualTo("""
				<p>&lt;div onclick=&quot;alert(1)&quot;&gt;
				&lt;script&gt;alert(1)&lt;/script&gt;
				&lt;/div&gt;</p>
				<p>After.</p>
				""");
	}

	@Test
	void htmlAmongWordsIsShownAsText() {
		assertThat(Texts.html("a <b onx=\"y\">c</b> <br/> <!-- d --> <?e?> <!F g> <![CDATA[h]]>")).isEqualTo("""
				<p>a &lt;b onx=&quot;y&quot;&gt;c&lt;/b&gt; &lt;br/&gt; &lt;!-- d --&gt; &lt;?e?&gt; &lt;!F g&gt; \
				&lt;![CDATA[h]]&gt;</p>
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<SCRIPT SRC=//x.y>", "<style>*{}</style>",
			"<iframe src=javascript:alert(1)>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
			"</textarea><script>x", "<!--><script>x</script>-->", "<![CDATA[<script>x]]>", "<?php x ?><b>",
			"<a href=\"javascript:x\">y</a>", "<math><mtext></p><script>", "<pre><script>x", "&lt;script&gt;",
			"&#60;script>", "\\<script>", "`<script>`", "    <script>", "```\n<script>\n```", "<x-y z=\"\">",
			"# <script>", "> <script>", "- <script>", "| <script> |\n|---|\n| <b> |", "[<b>](a.md)", "**<b>**",
			"> [!<script>] <script>", "> [!DO] \"><script>alert(1)</script>", "~~<b>~~" })
	void noHtmlOfTheAuthorIsEverHtml(String text) {
		String html = Texts.html(text);
		SafeHtml.check(html);
		assertThat(html).containsAnyOf("&lt;", "notice--note");
	}

	@Test
	void aLinkTitleCannotBeBrokenOutOf() {
		assertThat(Texts.html("[a](b.md \"c\\\" onclick=\\\"d\" ) [e](f.md '\"><script>')")).isEqualTo("""
				<p><a href="/aftercare/b" title="c&quot; onclick=&quot;d">a</a> \
				<a href="/aftercare/f" title="&quot;&gt;&lt;script&gt;">e</a></p>
				""");
	}

	@Test
	void anAddressCannotBeBrokenOutOf() {
		assertThat(Texts.html("[a](https://example.org/\"onclick=\"b) [c](<d\" onclick=\"e>) <https://f.org/\"g>"))
			.isEqualTo("""
					<p><a href="https://example.org/%22onclick=%22b">a</a> <a href="d%22%20onclick=%22e">c</a> \
					<a href="https://f.org/%22g">https://f.org/&quot;g</a></p>
					""");
	}

	@Test
	void theAddressOfAPictureCannotBeBrokenOutOf() {
		assertThat(Texts.html("a ![b](<c\" onerror=\"d>)")).contains("<img src=\"/pictures/c%22%20onerror=%22d\" alt=");
	}

	@Test
	void theWordsForAPictureCannotBeBrokenOutOf() {
		assertThat(Texts.html("a ![b\" onerror=\"c <script>](d.png)"))
			.contains(" alt=\"b&quot; onerror=&quot;c &lt;script&gt;\" width=");
	}

	@Test
	void linkTextIsText() {
		assertThat(Texts.html("[\"a\" <b> 'c' &amp;](d.md)"))
			.isEqualTo("<p><a href=\"/aftercare/d\">&quot;a&quot; &lt;b&gt; 'c' &amp;</a></p>\n");
	}

	@Test
	void theHeadingOfANoticeCannotBeBrokenOutOf() {
		assertThat(Texts.html("> [!DO] \"a\" onclick=\"b\" <i>'c'</i> &quot;")).contains("""
				aria-label="Do: &quot;a&quot; onclick=&quot;b&quot; &lt;i&gt;'c'&lt;/i&gt; &quot;">\
				<h2""", """
				<span class="notice__heading">\
				&quot;a&quot; onclick=&quot;b&quot; &lt;i&gt;'c'&lt;/i&gt; &quot;</span>""");
	}

	@Test
	void idsHoldNothingThatEndsAnAttribute() {
		assertThat(Texts.html("""
				## "a" onclick="b" <i> &quot;
				## C {#d" onclick="e}
				""")).isEqualTo("""
				<h2 id="a-onclick-b-i">&quot;a&quot; onclick=&quot;b&quot; &lt;i&gt; &quot;</h2>
				<h2 id="c-d-onclick-e">C {#d&quot; onclick=&quot;e}</h2>
				""");
	}

	@Test
	void theLanguageOfACodeBlockCannotBeBrokenOutOf() {
		assertThat(Texts.html("""
				~~~js"onclick="a
				b < c
				~~~
				""")).isEqualTo("""
				<pre><code class="language-js&quot;onclick=&quot;a">b &lt; c
				</code></pre>
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${7*7}", "[[${7*7}]]", "[(${7*7})]", "#{a.b}", "@{/a}", "~{a :: b}", "*{a}",
			"#strings.length(1)", "|a ${b}|", "T(java.lang.Runtime)", "{{7*7}}", "%{7*7}", "$\\{x}" })
	void expressionsOfTemplatesAreWords(String expression) {
		String literally = expression.replace("\\", "");
		assertThat(Texts.html("a " + expression)).isEqualTo("<p>a " + literally + "</p>\n");
		assertThat(Texts.read("## a " + expression).outline().headings()).extracting(Heading::text)
			.containsExactly("a " + literally);
		assertThat(Texts.html("![a](b.png '" + expression + "')")).contains("<figcaption>" + literally + "<");
	}

	@Test
	void anExpressionBetweenUnderscoresIsOnlyStrong() {
		assertThat(Texts.html("__${x}__ `__${x}__` \\_\\_${x}\\_\\_"))
			.isEqualTo("<p><strong>${x}</strong> <code>__${x}__</code> __${x}__</p>\n");
	}

	@Test
	void nothingButThisPackageMakesRenderedHtml() {
		assertThat(RenderedHtml.class.getConstructors()).isEmpty();
		assertThat(RenderedHtml.EMPTY.isEmpty()).isTrue();
		assertThat(Texts.read("a").html().isEmpty()).isFalse();
	}

}
