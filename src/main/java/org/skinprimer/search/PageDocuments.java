package org.skinprimer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.web.MadePage;

/**
 * What the index keeps of a page: one document of the whole page, which decides whether
 * it is found, and one of each part, which decides where the link leads. The texts
 * themselves are not kept.
 */
final class PageDocuments {

	/** What stands for an address in the document of the words that no page holds. */
	static final String OTHER_WORDS = "";

	/** The address, in each document of a page. */
	static final String PAGE = "page";

	/** What a document is about: a whole page, one that the program makes, or both. */
	static final String KIND = "kind";

	static final String WHOLE = "whole";

	static final String MADE = "made";

	static final String TITLE = "title";

	/** What else readers call the subject. */
	static final String NAMES = "names";

	/** Key points, description and headings. */
	static final String LEAD = "lead";

	static final String TEXT = "text";

	/** The words as they are written, to complete and to correct what was typed. */
	static final String WORDS = "words";

	/** The fragment of a part, only to be read. */
	static final String PART = "part";

	static final String HEADING = "heading";

	static final String BODY = "body";

	/** Cuts the text of each field into what is looked for in it. */
	static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(Analyzers.STEMS, Map.of(WORDS, Analyzers.PLAIN));

	private static final FieldType SET_OF_WORDS = setOfWords();

	private PageDocuments() {
	}

	static List<Document> of(Page page) {
		List<PagePart> parts = PagePart.of(page);
		List<Document> documents = new ArrayList<>();
		for (PagePart part : parts) {
			Document document = about(page.path().value());
			document.add(value(PART, part.id()));
			document.add(new TextField(HEADING, part.heading(), Field.Store.NO));
			document.add(new TextField(BODY, part.text(), Field.Store.NO));
			documents.add(document);
		}
		documents.add(whole(page, parts));
		return documents;
	}

	/** A page that the program makes has one part. */
	static List<Document> of(MadePage page) {
		Document part = about(page.path().value());
		part.add(new StringField(KIND, MADE, Field.Store.NO));
		part.add(value(PART, ""));
		part.add(new TextField(HEADING, page.title(), Field.Store.NO));
		part.add(new TextField(BODY, page.description() + " " + page.text(), Field.Store.NO));
		Document whole = about(page.path().value());
		whole.add(new StringField(KIND, MADE, Field.Store.NO));
		whole.add(new StringField(KIND, WHOLE, Field.Store.NO));
		add(whole, TITLE, page.title());
		page.names().forEach((name) -> add(whole, NAMES, name));
		add(whole, LEAD, page.description());
		add(whole, TEXT, page.text());
		return List.of(part, whole);
	}

	/**
	 * Words that stand on no page and still lead to one, so that they can be completed
	 * and corrected too.
	 */
	static Document words(Stream<String> names) {
		Document document = about(OTHER_WORDS);
		names.forEach((name) -> document.add(new Field(WORDS, name, SET_OF_WORDS)));
		return document;
	}

	private static Document whole(Page page, List<PagePart> parts) {
		FrontMatter header = page.header();
		Document document = about(page.path().value());
		document.add(new StringField(KIND, WHOLE, Field.Store.NO));
		add(document, TITLE, header.title());
		header.subject().synonyms().forEach((name) -> add(document, NAMES, name));
		header.summary().keyPoints().forEach((point) -> add(document, LEAD, point));
		add(document, LEAD, header.description());
		parts.forEach((part) -> {
			add(document, LEAD, part.heading());
			add(document, TEXT, part.text());
		});
		return document;
	}

	private static Document about(String page) {
		Document document = new Document();
		document.add(new StringField(PAGE, page, Field.Store.NO));
		document.add(value(PAGE, page));
		return document;
	}

	private static Field value(String field, String text) {
		return new BinaryDocValuesField(field, new BytesRef(text));
	}

	private static void add(Document document, String field, String text) {
		document.add(new TextField(field, text, Field.Store.NO));
		document.add(new Field(WORDS, text, SET_OF_WORDS));
	}

	private static FieldType setOfWords() {
		FieldType type = new FieldType();
		type.setTokenized(true);
		type.setOmitNorms(true);
		type.setIndexOptions(IndexOptions.DOCS);
		type.freeze();
		return type;
	}

}
