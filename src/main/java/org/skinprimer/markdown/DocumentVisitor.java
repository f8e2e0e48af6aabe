package org.skinprimer.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

import org.skinprimer.markdown.Document.TextBlock;
import org.skinprimer.markdown.DialectNodes.Figure;
import org.skinprimer.markdown.DialectNodes.NoticeBlock;
import org.skinprimer.markdown.DialectNodes.NoticeTitle;
import org.skinprimer.markdown.DialectNodes.TableFrame;

/**
 * Walks once over a tree: notes headings, words, links, pictures and notices, and puts
 * the nodes of our dialect in their place, so that the renderer only has to print. Code
 * blocks are not counted as words, since nobody reads them as such.
 */
final class DocumentVisitor extends PlainText {

	private static final int DEEPEST = 250;

	private final Map<org.commonmark.node.Heading, HeadingIds.Title> titles = new LinkedHashMap<>();

	private final List<TextBlock> blocks = new ArrayList<>();

	private final Map<Node, Integer> numbers = new IdentityHashMap<>();

	private final List<Notice> notices = new ArrayList<>();

	private final LinkResolver links;

	private final MarkupMistakes mistakes;

	private final Set<Node> spoiled;

	private final InlineSlips words;

	private final List<Document.Inclusion> inclusions = new ArrayList<>();

	private final Function<String, Node> parser;

	private final Locale locale;

	private int depth;

	private DocumentVisitor(Node tree, String source, LinkResolver links, Function<String, Node> parser,
			Locale locale) {
		this.mistakes = new MarkupMistakes(source);
		NoticeMistakes.find(tree, source, this.mistakes);
		this.spoiled = BlockSlips.find(tree, source, this.mistakes);
		this.words = new InlineSlips(source, this.mistakes);
		this.links = links;
		this.parser = parser;
		this.locale = locale;
	}

	/**
	 * Walks over the tree of a text and returns what it holds, except the HTML.
	 * @param parser makes trees of the texts that stand inside it
	 */
	static Document of(Node tree, String source, References references, Function<String, Node> parser, Locale locale) {
		return new DocumentVisitor(tree, source, new LinkResolver(references), parser, locale).walk(tree);
	}

	private Document walk(Node tree) {
		tree.accept(this);
		Outline outline = HeadingIds.assign(this.titles, this.mistakes);
		String words = this.text.toString().strip();
		return new Document(Optional.empty(), outline, Document.RunningText.of(words, this.blocks),
				WordCounter.count(words, this.locale), this.links.resolved(), this.notices, this.mistakes.found(),
				this.inclusions);
	}

	@Override
	public void visit(org.commonmark.node.Heading heading) {
		Optional<HeadingIds.Chosen> id = HeadingIds.takeChosen(heading, this.mistakes);
		String words = textOf(heading);
		this.titles.put(heading, new HeadingIds.Title(id, words));
		block(TextBlock.Role.HEADING, words, heading, 0);
		endBlock();
	}

	@Override
	public void visit(Paragraph paragraph) {
		if (paragraph.getFirstChild() instanceof org.commonmark.node.Image image && image.getNext() == null) {
			Figure figure = new Figure(LinkResolver.caption(image));
			this.links.picture(image, PlainText.of(image), true);
			DialectNodes.replace(paragraph, figure);
			this.text.append(figure.caption);
		}
		else if (this.links.block(paragraph).isPresent()) {
			include(paragraph, this.links.block(paragraph).get());
		}
		else if (paragraph.getParent() instanceof ListItem item && paragraph.getPrevious() == null) {
			block(TextBlock.Role.ITEM, textOf(paragraph), paragraph, this.numbers.getOrDefault(item.getParent(), 0));
		}
		else {
			block(TextBlock.Role.PARAGRAPH, textOf(paragraph), paragraph, 0);
		}
		endBlock();
	}

	private void include(Paragraph paragraph, References.SharedText shared) {
		Node tree = this.parser.apply(shared.text());
		Document document = new DocumentVisitor(tree, shared.text(), this.links.within(shared.references()),
				this.parser, this.locale)
			.walk(tree);
		this.inclusions
			.add(new Document.Inclusion(this.links.included((org.commonmark.node.Link) paragraph.getFirstChild()),
					shared.version(), Position.of(paragraph), document));
		while (tree.getFirstChild() != null) {
			paragraph.insertBefore(tree.getFirstChild());
		}
		paragraph.unlink();
		this.text.append(document.text());
	}

	@Override
	public void visit(BulletList list) {
		this.numbers.put(list, this.numbers.size() + 1);
		visitChildren(list);
	}

	@Override
	public void visit(OrderedList list) {
		this.numbers.put(list, this.numbers.size() + 1);
		visitChildren(list);
	}

	private void block(TextBlock.Role meant, String words, Node node, int list) {
		if (!words.isEmpty()) {
			boolean tagged = meant != TextBlock.Role.HEADING && this.words.isTagged();
			this.blocks.add(new TextBlock((tagged || this.spoiled.contains(node)) ? TextBlock.Role.SPOILED : meant,
					words, Position.of(node), list));
		}
	}

	@Override
	public void visit(BlockQuote quote) {
		this.mistakes.mark(quote).ifPresentOrElse((mark) -> notice(quote, mark), () -> visitChildren(quote));
	}

	private void notice(BlockQuote quote, Matcher mark) {
		Paragraph paragraph = (Paragraph) quote.getFirstChild();
		Position place = Position.of(paragraph.getFirstChild());
		NoticeTitle title = NoticeTitle.takeFrom(paragraph, mark.end());
		String heading = textOf(title);
		endBlock();
		Optional<Notice.Kind> kind = Notice.Kind.of(mark.group(1));
		int number = this.notices.size();
		int first = this.blocks.size();
		visitChildren(quote);
		List<String> lines = this.blocks.stream().skip(first).map(TextBlock::text).toList();
		this.notices.add(number, new Notice(mark.group(1), kind, heading, place, lines));
		DialectNodes.replace(quote, new NoticeBlock(kind.orElse(Notice.Kind.NOTE), title, heading));
	}

	@Override
	public void visit(org.commonmark.node.Link link) {
		this.links.link(link, textOf(link));
	}

	@Override
	public void visit(org.commonmark.node.Image image) {
		// Its alternative text is not part of what a reader reads.
		this.links.picture(image, PlainText.of(image), false);
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock) {
			TableFrame frame = new TableFrame();
			block.insertBefore(frame);
			visitChildren(block);
			frame.appendChild(block);
		}
		else {
			visitChildren(block);
		}
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof TableCell) {
			block(TextBlock.Role.CELL, textOf(node), node, 0);
			endBlock();
		}
		else {
			visitChildren(node);
		}
	}

	@Override
	public void visit(HtmlInline html) {
		super.visit(html);
		this.words.html(html);
	}

	@Override
	public void visit(Text words) {
		super.visit(words);
		this.words.text(words);
		this.links.explain(words);
	}

	/** What is nested deeper than this could not be rendered on each thread. */
	@Override
	protected void visitChildren(Node node) {
		if (++this.depth > DEEPEST) {
			throw new IllegalArgumentException("more than " + DEEPEST + " marks stand in one another");
		}
		super.visitChildren(node);
		this.depth--;
	}

	/** Visits what is inside a node and returns the words found there. */
	private String textOf(Node node) {
		int start = this.text.length();
		visitChildren(node);
		return this.text.substring(start).strip();
	}

	private void endBlock() {
		this.words.endBlock();
		if (!this.text.isEmpty() && this.text.charAt(this.text.length() - 1) != '\n') {
			this.text.append('\n');
		}
	}

}
