package org.skinprimer.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

import org.skinprimer.markdown.DialectNodes.Citation;
import org.skinprimer.markdown.DialectNodes.Figure;
import org.skinprimer.markdown.DialectNodes.GlossaryWord;
import org.skinprimer.markdown.DialectNodes.HeadingId;
import org.skinprimer.markdown.DialectNodes.NoticeBlock;
import org.skinprimer.markdown.DialectNodes.NoticeTitle;
import org.skinprimer.markdown.DialectNodes.PictureNode;
import org.skinprimer.markdown.DialectNodes.TableFrame;

/** Writes the nodes of our dialect as HTML. */
final class DialectRenderer implements NodeRenderer {

	private static final int LOWEST_LEVEL = 6;

	private final Map<Class<? extends Node>, Consumer<Node>> writers = new HashMap<>();

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final PhoneNumbers phones;

	private final RenderedWords words;

	/** Of the last heading that was written; above the first there is the page's. */
	private int level = 1;

	DialectRenderer(HtmlNodeRendererContext context, PhoneNumbers phones, RenderedWords words) {
		this.context = context;
		this.html = context.getWriter();
		this.phones = phones;
		this.words = words;
		write(Text.class, this::text);
		write(Heading.class, this::heading);
		write(NoticeBlock.class, this::notice);
		write(NoticeTitle.class, this::renderChildren);
		write(Figure.class, this::figure);
		write(PictureNode.class, this::picture);
		write(Citation.class, this::citation);
		write(GlossaryWord.class, this::term);
		write(TableFrame.class, this::table);
		write(HeadingId.class, (written) -> {
			// With the tag of its heading.
		});
	}

	private <N extends Node> void write(Class<N> type, Consumer<N> writer) {
		this.writers.put(type, (node) -> writer.accept(type.cast(node)));
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return this.writers.keySet();
	}

	@Override
	public void render(Node node) {
		this.writers.get(node.getClass()).accept(node);
	}

	/** In an emergency, the number to call is one tap away. */
	private void text(Text text) {
		String words = text.getLiteral();
		int from = 0;
		if (!this.phones.isEmpty() && isInEmergency(text)) {
			Matcher number = this.phones.in(words);
			while (number.find()) {
				this.html.text(words.substring(from, number.start()));
				wrap("a", attributes("href", this.phones.address(number.group())), number.group());
				from = number.end();
			}
		}
		this.html.text(words.substring(from));
	}

	/** A link or a button can hold no other link. */
	private static boolean isInEmergency(Text text) {
		for (Node node = text.getParent(); node != null; node = node.getParent()) {
			if (node instanceof Link || node instanceof GlossaryWord) {
				return false;
			}
			if (node instanceof NoticeBlock notice) {
				return notice.kind == Notice.Kind.EMERGENCY;
			}
		}
		return false;
	}

	private void heading(Heading heading) {
		this.level = heading.getLevel();
		this.html.line();
		wrap(headingTag(this.level), (heading.getFirstChild() instanceof HeadingId id)
				? attributes("id", RenderedHtml.MARK + id.id) : Map.of(), heading);
		this.html.line();
	}

	private static String headingTag(int level) {
		return "h" + RenderedHtml.MARK + level;
	}

	private void table(TableFrame table) {
		wrap("div", attributes("class", "table-scroll", "role", "group", "aria-label", label(table), "tabindex", "0"),
				table);
	}

	/** A table is known by the heading above it. */
	private String label(TableFrame table) {
		for (Node node = table.getPrevious(); node != null; node = node.getPrevious()) {
			if (node instanceof Heading heading) {
				return this.words.table(PlainText.of(heading));
			}
		}
		return this.words.table();
	}

	private void notice(NoticeBlock notice) {
		this.html.line();
		this.html.tag("div", attributes("class", "notice notice--" + notice.kind.slug(), "role", "note", "aria-label",
				this.words.notice(notice.kind, notice.heading)));
		String title = headingTag(Math.min(this.level + 1, LOWEST_LEVEL));
		this.html.tag(title, attributes("class", "notice__title"));
		this.html.tag("svg", attributes("class", "notice__icon", "aria-hidden", "true", "focusable", "false"));
		this.html.tag("use", attributes("href", "#icon-" + notice.kind.slug()), true);
		this.html.tag("/svg");
		wrap("span", attributes("class", "notice__kind"), this.words.notice(notice.kind));
		Node first = notice.getFirstChild();
		if (first instanceof NoticeTitle heading) {
			this.html.text(" ");
			wrap("span", attributes("class", "notice__heading"), heading);
			first = heading.getNext();
		}
		this.html.tag("/" + title);
		this.html.line();
		if (notice.kind == Notice.Kind.EMERGENCY) {
			this.phones.first().ifPresent(this::call);
		}
		for (Node node = first; node != null; node = node.getNext()) {
			this.context.render(node);
		}
		this.html.tag("/div");
		this.html.line();
	}

	/** What a phone shows as a button. */
	private void call(String number) {
		wrap("a", attributes("class", "notice__call", "href", this.phones.address(number)), this.words.call(number));
		this.html.line();
	}

	private void figure(Figure figure) {
		this.html.line();
		this.html.tag("figure", attributes("class", "figure"));
		renderChildren(figure);
		if (!figure.caption.isEmpty()) {
			wrap("figcaption", Map.of(), figure.caption);
		}
		this.html.tag("/figure");
		this.html.line();
	}

	/** Paper too, so that no picture changes while a wide window is printed. */
	private void picture(PictureNode node) {
		node.picture.wide().ifPresent((wide) -> {
			this.html.tag("picture");
			this.html.tag("source",
					sized(wide, "media", "(min-width:46rem),print", "srcset", this.context.encodeUrl(wide.address())));
		});
		Map<String, String> image = sized(node.picture, "src", this.context.encodeUrl(node.picture.address()), "alt",
				node.alt);
		image.putAll(attributes("loading", "lazy", "decoding", "async"));
		this.html.tag("img", image);
		node.picture.wide().ifPresent((any) -> this.html.tag("/picture"));
	}

	private static Map<String, String> sized(Picture picture, String... pairs) {
		Map<String, String> attributes = attributes(pairs);
		if (picture.width() > 0 && picture.height() > 0) {
			attributes.putAll(attributes("width", "" + picture.width(), "height", "" + picture.height()));
		}
		return attributes;
	}

	private void citation(Citation citation) {
		renderChildren(citation);
		String number = "" + citation.number;
		this.html.tag("sup", attributes("class", "citation"));
		wrap("a", attributes("href", RenderedHtml.fragment("source-" + number), "aria-label",
				this.words.source(citation.number, citation.title)), number);
		this.html.tag("/sup");
	}

	/**
	 * The word stays plain text, to be found, copied and read aloud; an empty button
	 * opens the meaning. The label makes each line of a word that breaks a part of the
	 * button.
	 */
	private void term(GlossaryWord term) {
		String meaning = "word." + term.id;
		this.html.tag("label", attributes("class", "term"));
		renderChildren(term);
		this.html.tag("button", attributes("type", "button", "popovertarget", meaning, "aria-label",
				this.words.meaning(term.words), "aria-describedby", meaning));
		this.html.tag("/button");
		this.html.tag("/label");
	}

	private void wrap(String tag, Map<String, String> attributes, Node children) {
		this.html.tag(tag, attributes);
		renderChildren(children);
		this.html.tag("/" + tag);
	}

	private void wrap(String tag, Map<String, String> attributes, String text) {
		this.html.tag(tag, attributes);
		this.html.text(text);
		this.html.tag("/" + tag);
	}

	private void renderChildren(Node parent) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			this.context.render(node);
		}
	}

	private static Map<String, String> attributes(String... pairs) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			attributes.put(pairs[i], pairs[i + 1]);
		}
		return attributes;
	}

}
