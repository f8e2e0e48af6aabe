package org.skinprimer.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads Markdown: CommonMark 0.31.2 with tables, strikethrough, autolinks and our own
 * dialect. Configured once and shared by all threads.
 */
public final class Markdown {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create(),
			AutolinkExtension.create());

	/**
	 * All blocks but those of HTML, in the order in which they are tried: a tag is shown
	 * as words, so it must not make words of the marks and links behind it.
	 */
	private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(BlockQuote.class,
			Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class, IndentedCodeBlock.class));

	private final Parser parser = parser().extensions(EXTENSIONS).enabledBlockTypes(BLOCKS).build();

	private final HtmlRenderer renderer;

	private final Locale locale;

	/**
	 * A reader of Markdown for texts in which no telephone number stands.
	 * @param locale the language of the texts, for counting words and for the words that
	 * rendering adds
	 */
	public Markdown(Locale locale) {
		this(locale, Map.of());
	}

	/**
	 * A reader of Markdown.
	 * @param locale the language of the texts, for counting words and for the words that
	 * rendering adds
	 * @param phones the numbers that emergency notices let a reader call, each with the
	 * address that calls it
	 */
	public Markdown(Locale locale, Map<String, String> phones) {
		this.locale = locale;
		PhoneNumbers numbers = new PhoneNumbers(phones);
		RenderedWords words = new RenderedWords(locale);
		this.renderer = renderer().extensions(EXTENSIONS)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.urlSanitizer(new UrlRule())
			.attributeProviderFactory((context) -> new AttributeRule())
			.nodeRendererFactory((context) -> new DialectRenderer(context, numbers, words))
			.build();
	}

	/**
	 * Reads a text and renders it.
	 * @param text Markdown; the places in the result count its lines
	 * @param references what its links and pictures stand for
	 * @return the text as structure
	 */
	public Document read(String text, References references) {
		Node tree = this.parser.parse(text);
		return structure(tree, text, references).rendered(new RenderedHtml(this.renderer.render(tree)));
	}

	/**
	 * Reads a text that is rendered for those who ask for it only: a large site is not.
	 */
	public Document structure(String text, References references) {
		return structure(this.parser.parse(text), text, references);
	}

	private Document structure(Node tree, String text, References references) {
		return DocumentVisitor.of(tree, text, references, this.parser::parse, this.locale);
	}

	/** The parser without the dialect; quotes deeper than 50 levels are read as text. */
	static Parser.Builder parser() {
		return Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).maxOpenBlockParsers(50);
	}

	/** The renderer without the dialect. */
	static HtmlRenderer.Builder renderer() {
		return HtmlRenderer.builder().percentEncodeUrls(true);
	}

}
