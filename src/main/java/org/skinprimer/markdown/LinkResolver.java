package org.skinprimer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import org.skinprimer.markdown.Document.ResolvedLinks;
import org.skinprimer.markdown.DialectNodes.Citation;
import org.skinprimer.markdown.DialectNodes.GlossaryWord;
import org.skinprimer.markdown.DialectNodes.NoticeTitle;
import org.skinprimer.markdown.DialectNodes.PictureNode;
import org.skinprimer.markdown.References.SharedText;

/**
 * Notes the links and pictures of one document and puts in their place what they stand
 * for; what leads nowhere, or must not be followed, leaves only its words.
 */
final class LinkResolver {

	private final References references;

	private final List<Link> links = new ArrayList<>();

	private final List<Image> images = new ArrayList<>();

	private final Map<String, Integer> numbers;

	/** The words of the glossary that are explained, in the order of first use. */
	private final Set<String> explained;

	LinkResolver(References references) {
		this(references, new LinkedHashMap<>(), new LinkedHashSet<>());
	}

	private LinkResolver(References references, Map<String, Integer> numbers, Set<String> explained) {
		this.references = references;
		this.numbers = numbers;
		this.explained = explained;
	}

	/** A resolver for a text that stands inside this one: it goes on with the numbers. */
	LinkResolver within(References other) {
		return new LinkResolver(other, this.numbers, this.explained);
	}

	/** What was noted so far. */
	ResolvedLinks resolved() {
		return new ResolvedLinks(this.links, List.copyOf(this.explained), List.copyOf(this.numbers.keySet()),
				this.images);
	}

	void link(org.commonmark.node.Link link, String words) {
		String target = link.getDestination();
		String id = name(target);
		switch (kind(target)) {
			case SOURCE -> {
				Optional<String> title = this.references.source(id);
				note(link, Link.Kind.SOURCE, id, title.map((any) -> "#source-" + number(id)), words);
				replace(link, title.map((known) -> new Citation(number(id), known)).orElse(null));
			}
			case TERM -> {
				Optional<String> address = this.references.term(id);
				note(link, Link.Kind.TERM, id, address, words);
				boolean explained = address.isPresent() && !words.isBlank() && mayExplain(link);
				replace(link, explained ? new GlossaryWord(id, words) : null);
				if (explained) {
					this.explained.add(id);
				}
			}
			case SITE -> {
				Optional<String> address = this.references.site(target);
				note(link, Link.Kind.SITE, target, address, words);
				address.ifPresentOrElse(link::setDestination, () -> replace(link, null));
			}
			case FACT -> {
				note(link, Link.Kind.FACT, id, this.references.fact(id), words);
				replace(link, null);
			}
			case BLOCK -> {
				note(link, Link.Kind.BLOCK, id, Optional.empty(), words);
				replace(link, null);
			}
			case EXTERNAL -> note(link, Link.Kind.EXTERNAL, target, Optional.of(target), words);
			case UNSAFE -> {
				note(link, Link.Kind.UNSAFE, target, Optional.empty(), words);
				replace(link, null);
			}
		}
	}

	/**
	 * The text that stands in the place of a paragraph: at the top of the document, it
	 * has no words but a link to one.
	 */
	Optional<SharedText> block(Paragraph paragraph) {
		return Optional.of(paragraph)
			.filter((any) -> any.getParent() instanceof org.commonmark.node.Document)
			.filter((any) -> any.getFirstChild() instanceof org.commonmark.node.Link link && link.getNext() == null)
			.map((any) -> ((org.commonmark.node.Link) any.getFirstChild()).getDestination())
			.filter((target) -> kind(target) == Link.Kind.BLOCK)
			.flatMap((target) -> this.references.block(name(target)));
	}

	/** Notes a link in whose place a text stands. */
	String included(org.commonmark.node.Link link) {
		String target = name(link.getDestination());
		note(link, Link.Kind.BLOCK, target, Optional.of(target), PlainText.of(link));
		return target;
	}

	/** Explains each word of the glossary where the document first uses it. */
	void explain(Text text) {
		if (!mayExplain(text)) {
			return;
		}
		String words = text.getLiteral();
		int from = 0;
		for (References.Mention mention : this.references.mentions(words)) {
			if (this.explained.add(mention.id())) {
				String word = words.substring(mention.start(), mention.end());
				if (mention.start() > from) {
					text.insertBefore(new Text(words.substring(from, mention.start())));
				}
				note(text, Link.Kind.TERM, mention.id(), Optional.of(mention.address()), word);
				GlossaryWord term = new GlossaryWord(mention.id(), word);
				term.appendChild(new Text(word));
				text.insertBefore(term);
				from = mention.end();
			}
		}
		text.setLiteral(words.substring(from));
	}

	/**
	 * No word is explained inside a heading, a link or the heading of a notice: a button
	 * would become a part of their names.
	 */
	private static boolean mayExplain(Node words) {
		for (Node node = words.getParent(); node != null; node = node.getParent()) {
			if (node instanceof org.commonmark.node.Heading || node instanceof org.commonmark.node.Link
					|| node instanceof NoticeTitle) {
				return false;
			}
		}
		return true;
	}

	/** What stands behind the scheme. */
	private static String name(String target) {
		return target.substring(target.indexOf(':') + 1);
	}

	private static Link.Kind kind(String target) {
		String scheme = UrlRule.scheme(target);
		if (scheme.equals("source:")) {
			return Link.Kind.SOURCE;
		}
		if (scheme.equals("term:")) {
			return Link.Kind.TERM;
		}
		if (scheme.equals("fact:")) {
			return Link.Kind.FACT;
		}
		if (scheme.equals("block:")) {
			return Link.Kind.BLOCK;
		}
		if (UrlRule.isExternal(target)) {
			return Link.Kind.EXTERNAL;
		}
		return UrlRule.isSafe(target) ? Link.Kind.SITE : Link.Kind.UNSAFE;
	}

	private int number(String source) {
		return this.numbers.computeIfAbsent(source, (any) -> this.numbers.size() + 1);
	}

	private void note(Node node, Link.Kind kind, String target, Optional<String> address, String words) {
		this.links.add(new Link(kind, target, address, words, Position.of(node)));
	}

	void picture(org.commonmark.node.Image image, String alt, boolean figure) {
		String target = image.getDestination();
		Optional<Picture> picture = UrlRule.scheme(target).isEmpty() ? this.references.picture(target)
				: Optional.empty();
		this.images.add(new Image(target, alt, caption(image), figure, picture, Position.of(image)));
		Node shown = picture.<Node>map((file) -> new PictureNode(file, alt)).orElseGet(() -> new Text(alt));
		image.insertBefore(shown);
		image.unlink();
	}

	static String caption(org.commonmark.node.Image image) {
		return (image.getTitle() != null) ? image.getTitle().strip() : "";
	}

	/** Puts a node in the place of a link, or only the link's words. */
	private static void replace(Node link, @Nullable Node node) {
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

}
