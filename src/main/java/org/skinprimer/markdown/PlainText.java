package org.skinprimer.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects words and leaves their markup out. */
class PlainText extends AbstractVisitor {

	final StringBuilder text = new StringBuilder();

	/** The words inside a node; links and pictures among them are words too. */
	static String of(Node node) {
		PlainText words = new PlainText();
		words.visitChildren(node);
		return words.text.toString().strip();
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

}
