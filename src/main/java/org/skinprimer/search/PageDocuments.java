package org.skinprimer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;

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

	private static final FieldType SET_OF_WORDS = setOfWords();

	private PageDocuments() {
	}

	/** Stems in all fields but the words. */
	static Analyzer analyzer() {
		return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
			@Override
			protected Analyzer getWrappedAnalyzer(String field) {
				return field.equals(WORDS) ? Wording.PLAIN : Wording.STEMS;
			}
		};
	}

	static List<Document> of(Page page) {
		List<Document> documents = new ArrayList<>();
		List<Part> parts = Part.of(page);
		documents.add(whole(page, parts));
		for (Part part : parts) {
			Document document = about(page);
			document.add(new StoredField(PART, part.id()));
			document.add(new TextField(HEADING, part.heading(), Field.Store.NO));
			document.add(new TextField(BODY, part.text(), Field.Store.NO));
			documents.add(document);
		}
		return documents;
	}

	/**
	 * Words that stand on no page and still lead to one, so that they can be completed
	 * and corrected too.
	 */
	static Document words(Stream<String> names) {
		Document document = new Document();
		document.add(new StringField(PAGE, OTHER_WORDS, Field.Store.NO));
		document.add(new Field(WORDS, names.collect(Collectors.joining("\n")), SET_OF_WORDS));
		return document;
	}

	private static Document whole(Page page, List<Part> parts) {
		FrontMatter header = page.header();
		List<String> lead = new ArrayList<>(header.keyPoints());
		lead.add(header.description());
		parts.forEach((part) -> lead.add(part.heading()));
		Document document = about(page);
		String text = String.join("\n", parts.stream().map(Part::text).toList());
		add(document, TITLE, header.title());
		add(document, NAMES, String.join("\n", header.synonyms()));
		add(document, LEAD, String.join("\n", lead));
		add(document, TEXT, text);
		return document;
	}

	private static Document about(Page page) {
		Document document = new Document();
		document.add(new StringField(PAGE, page.path().value(), Field.Store.YES));
		return document;
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
