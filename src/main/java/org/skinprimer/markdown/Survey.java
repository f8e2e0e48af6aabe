package org.skinprimer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import org.skinprimer.markdown.DialectNodes.Citation;
import org.skinprimer.markdown.DialectNodes.Figure;
import org.skinprimer.markdown.DialectNodes.HeadingId;
import org.skinprimer.markdown.DialectNodes.NoticeBlock;
import org.skinprimer.markdown.DialectNodes.NoticeTitle;
import org.skinprimer.markdown.DialectNodes.PictureNode;
import org.skinprimer.markdown.DialectNodes.TableFrame;
import org.skinprimer.markdown.DialectNodes.Term;

/**
 * Walks once over a tree: notes headings, words, links, pictures and notices, and puts
 * the nodes of our dialect in their place, so that the renderer only has to print.
 */
final class Survey extends AbstractVisitor {

	private static final Pattern EXPLICIT_ID = Pattern.compile("\\s*\\{#([\\p{L}\\p{M}\\p{N}_-]+)}\\s*$");

	private static final Pattern MARK = Pattern.compile("^\\[!([\\p{L}\\p{N}_-]*)]\\s*");

	private final References references;

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder code = new StringBuilder();

	private final Map<org.commonmark.node.Heading, Title> titles = new LinkedHashMap<>();

	private final List<Link> links = new ArrayList<>();

	private final List<Image> images = new ArrayList<>();

	private final List<Notice> notices = new ArrayList<>();

	private final Map<String, Integer> citations = new LinkedHashMap<>();

	Survey(References references) {
		this.references = references;
	}

	/** Walks over a tree and returns what it holds, except the HTML. */
	static Document of(Node tree, References references, Locale locale) {
		Survey survey = new Survey(references);
		tree.accept(survey);
		Outline outline = survey.outline();
		String text = survey.text.toString().strip();
		return new Document(RenderedHtml.EMPTY, outline, text, Words.count(text, locale), survey.links, survey.images,
				survey.notices);
	}

	private Outline outline() {
		HeadingIds ids = new HeadingIds();
		Map<org.commonmark.node.Heading, String> chosen = new LinkedHashMap<>();
		this.titles
			.forEach((heading, title) -> title.id().filter(ids::claim).ifPresent((id) -> chosen.put(heading, id)));
		List<Heading> headings = new ArrayList<>();
		this.titles.forEach((heading, title) -> {
			String id = chosen.containsKey(heading) ? chosen.get(heading) : ids.next(title.text());
			heading.prependChild(new HeadingId(id));
			headings.add(new Heading(heading.getLevel(), id, title.text(), Place.of(heading)));
		});
		return new Outline(headings);
	}

	@Override
	public void visit(org.commonmark.node.Heading heading) {
		Optional<String> id = Optional.empty();
		if (heading.getLastChild() instanceof Text last) {
			Matcher matcher = EXPLICIT_ID.matcher(last.getLiteral());
			if (matcher.find()) {
				id = Optional.of(matcher.group(1));
				last.setLiteral(last.getLiteral().substring(0, matcher.start()));
			}
		}
		String words = textOf(heading);
		this.titles.put(heading, new Title(id, words));
		endBlock();
	}

	@Override
	public void visit(Paragraph paragraph) {
		if (paragraph.getFirstChild() instanceof org.commonmark.node.Image image && image.getNext() == null) {
			Figure figure = new Figure(caption(image));
			paragraph.insertBefore(figure);
			picture(image, true);
			while (paragraph.getFirstChild() != null) {
				figure.appendChild(paragraph.getFirstChild());
			}
			paragraph.unlink();
			this.text.append(figure.caption);
		}
		else {
			visitChildren(paragraph);
		}
		endBlock();
	}

	@Override
	public void visit(BlockQuote quote) {
		if (quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text first) {
			Matcher mark = MARK.matcher(first.getLiteral());
			if (mark.find()) {
				notice(quote, paragraph, first, mark);
				return;
			}
		}
		visitChildren(quote);
	}

	private void notice(BlockQuote quote, Paragraph paragraph, Text first, Matcher mark) {
		Place place = Place.of(first);
		first.setLiteral(first.getLiteral().substring(mark.end()));
		NoticeTitle title = new NoticeTitle();
		Node node = paragraph.getFirstChild();
		while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
			Node next = node.getNext();
			title.appendChild(node);
			node = next;
		}
		if (node != null) {
			node.unlink();
		}
		String heading = textOf(title);
		endBlock();
		Optional<Notice.Kind> kind = Notice.Kind.of(mark.group(1));
		this.notices.add(new Notice(mark.group(1), kind, heading, place));
		NoticeBlock block = new NoticeBlock(kind.orElse(Notice.Kind.NOTE), heading);
		if (!heading.isEmpty()) {
			block.appendChild(title);
		}
		if (paragraph.getFirstChild() == null) {
			paragraph.unlink();
		}
		quote.insertBefore(block);
		visitChildren(quote);
		while (quote.getFirstChild() != null) {
			block.appendChild(quote.getFirstChild());
		}
		quote.unlink();
	}

	@Override
	public void visit(org.commonmark.node.Link link) {
		String words = textOf(link);
		String destination = link.getDestination();
		Place place = Place.of(link);
		String scheme = UrlRule.scheme(destination);
		String id = destination.substring(destination.indexOf(':') + 1);
		if (scheme.equals("source")) {
			Optional<String> title = this.references.source(id);
			note(Link.Kind.SOURCE, id, title.map((any) -> "#source-" + number(id)), words, place);
			replace(link, title.map((known) -> new Citation(number(id), known)).orElse(null));
		}
		else if (scheme.equals("term")) {
			Optional<String> address = this.references.term(id);
			note(Link.Kind.TERM, id, address, words, place);
			replace(link, address.map(Term::new).orElse(null));
		}
		else if (UrlRule.isExternal(destination)) {
			note(Link.Kind.EXTERNAL, destination, Optional.of(destination), words, place);
		}
		else if (UrlRule.isSafe(destination)) {
			Optional<String> address = this.references.site(destination);
			note(Link.Kind.SITE, destination, address, words, place);
			address.ifPresentOrElse(link::setDestination, () -> replace(link, null));
		}
		else {
			note(Link.Kind.UNSAFE, destination, Optional.empty(), words, place);
			replace(link, null);
		}
	}

	private int number(String source) {
		return this.citations.computeIfAbsent(source, (any) -> this.citations.size() + 1);
	}

	private void note(Link.Kind kind, String target, Optional<String> address, String words, Place place) {
		this.links.add(new Link(kind, target, address, words, place));
	}

	@Override
	public void visit(org.commonmark.node.Image image) {
		picture(image, false);
	}

	private void picture(org.commonmark.node.Image image, boolean figure) {
		int start = this.text.length();
		String alt = textOf(image);
		this.text.setLength(start);
		String target = image.getDestination();
		Optional<Picture> picture = UrlRule.scheme(target).isEmpty() ? this.references.picture(target)
				: Optional.empty();
		this.images.add(new Image(target, alt, caption(image), figure, picture, Place.of(image)));
		Node shown = picture.<Node>map((file) -> new PictureNode(file, alt)).orElseGet(() -> new Text(alt));
		image.insertBefore(shown);
		image.unlink();
	}

	private static String caption(org.commonmark.node.Image image) {
		return (image.getTitle() != null) ? image.getTitle().strip() : "";
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
		visitChildren(node);
		if (node instanceof TableCell) {
			endBlock();
		}
	}

	@Override
	public void visit(Text words) {
		this.text.append(words.getLiteral());
	}

	@Override
	public void visit(Code words) {
		this.text.append(words.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.text.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.text.append(' ');
	}

	@Override
	public void visit(HtmlInline html) {
		this.text.append(html.getLiteral());
	}

	@Override
	public void visit(HtmlBlock html) {
		this.text.append(html.getLiteral());
		endBlock();
	}

	@Override
	public void visit(FencedCodeBlock block) {
		this.code.append(block.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		this.code.append(block.getLiteral());
	}

	/** Visits what is inside a node and returns the words found there. */
	private String textOf(Node node) {
		int start = this.text.length();
		visitChildren(node);
		return this.text.substring(start).strip();
	}

	private void endBlock() {
		if (!this.text.isEmpty() && this.text.charAt(this.text.length() - 1) != '\n') {
			this.text.append('\n');
		}
	}

	/** Puts a node in the place of a link, or only the link's words. */
	private static void replace(org.commonmark.node.Link link, @org.jspecify.annotations.Nullable Node node) {
		if (node != null) {
			link.insertBefore(node);
		}
		while (link.getFirstChild() != null) {
			if (node != null) {
				node.appendChild(link.getFirstChild());
			}
			else {
				link.insertBefore(link.getFirstChild());
			}
		}
		link.unlink();
	}

	/** The id an author chose for a heading, if any, and its words. */
	private record Title(Optional<String> id, String text) {
	}

}
