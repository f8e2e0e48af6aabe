package org.skinprimer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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

	static List<Document> of(Page page) {
		PageWords words = new PageWords();
		List<Document> documents = new ArrayList<>();
		List<String> headings = new ArrayList<>();
		List<String> text = new ArrayList<>();
		for (Part part : Part.of(page)) {
			List<String> heading = words.stems(part.heading());
			List<String> body = words.stems(part.text());
			Document document = about(page);
			document.add(new StoredField(PART, part.id()));
			add(document, HEADING, heading, TextField.TYPE_NOT_STORED);
			add(document, BODY, body, TextField.TYPE_NOT_STORED);
			documents.add(document);
			headings.addAll(heading);
			text.addAll(body);
		}
		documents.add(whole(page, words, headings, text));
		return documents;
	}

	/**
	 * Words that stand on no page and still lead to one, so that they can be completed
	 * and corrected too.
	 */
	static Document words(Stream<String> names) {
		PageWords words = new PageWords();
		names.forEach(words::stems);
		Document document = new Document();
		document.add(new StringField(PAGE, OTHER_WORDS, Field.Store.NO));
		add(document, WORDS, words.written(), SET_OF_WORDS);
		return document;
	}

	private static Document whole(Page page, PageWords words, List<String> headings, List<String> text) {
		FrontMatter header = page.header();
		List<String> lead = new ArrayList<>();
		header.keyPoints().forEach((point) -> lead.addAll(words.stems(point)));
		lead.addAll(words.stems(header.description()));
		lead.addAll(headings);
		List<String> names = header.synonyms().stream().flatMap((name) -> words.stems(name).stream()).toList();
		Document document = about(page);
		add(document, TITLE, words.stems(header.title()), TextField.TYPE_NOT_STORED);
		add(document, NAMES, names, TextField.TYPE_NOT_STORED);
		add(document, LEAD, lead, TextField.TYPE_NOT_STORED);
		add(document, TEXT, text, TextField.TYPE_NOT_STORED);
		add(document, WORDS, words.written(), SET_OF_WORDS);
		return document;
	}

	private static Document about(Page page) {
		Document document = new Document();
		document.add(new StringField(PAGE, page.path().value(), Field.Store.YES));
		return document;
	}

	private static void add(Document document, String field, Collection<String> words, FieldType type) {
		document.add(new Field(field, new WordStream(words), type));
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
