package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts a text into words, the same way for pages and for queries. No word is left out
 * here, stop words neither.
 */
final class Analyzers {

	/** Cuts out the stems of words, so that “scab” finds “scabs”. */
	static final Analyzer STEMS = analyzer((words) -> new PorterStemFilter(plain(words)));

	/** Cuts out words as they are written, in small letters. */
	static final Analyzer PLAIN = analyzer(Analyzers::plain);

	/** Words that stand in most queries, whatever they are about. */
	private static final Set<String> STOP_WORDS = Set.of("""
			a about afraid am an and any are arent as at be been being but by can cannot cant could couldnt did
			didnt do does doesnt dont for from get got had hadnt has hasnt have havent hes how hows i if im
			in into is isnt it its ive just lets may me might must my myself of on or really scared shes should
			shouldnt so some such than that thats the their them then there theres these they theyre theyve
			this those to too us very was wasnt we were werent weve what whats when where which who whos why
			will with wont would wouldnt you youre youve your
			""".strip().split("\\s+"));

	/** Stems of the words that ask what another word means. */
	private static final Set<String> ASKING = Set.of("defin", "definit", "explain", "mean");

	/** Many type “dont” for “don’t”. */
	private static final Pattern APOSTROPHE = Pattern.compile("['’]");

	private Analyzers() {
	}

	/** Whether a word stands in most queries. */
	static boolean isStopWord(String plain) {
		return STOP_WORDS.contains(plain);
	}

	/** Whether a word only asks what another one means. */
	static boolean isAsking(String stem) {
		return ASKING.contains(stem);
	}

	/** Words as they are written, in small letters. */
	private static TokenStream plain(TokenStream words) {
		TokenStream lowerCase = new LowerCaseFilter(new EnglishPossessiveFilter(words));
		return new ASCIIFoldingFilter(new PatternReplaceFilter(lowerCase, APOSTROPHE, "", true));
	}

	private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
		return new Analyzer() {
			@Override
			protected TokenStreamComponents createComponents(String field) {
				Tokenizer words = new StandardTokenizer();
				return new TokenStreamComponents(words, filters.apply(words));
			}
		};
	}

	/** The words of a text in their order. */
	static List<Token> tokens(String text, Analyzer analyzer) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
			return tokens;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The stems of a text in their order. */
	static List<String> stems(String text) {
		return tokens(text, STEMS).stream().map(Token::term).toList();
	}

	/**
	 * A word and where it stands.
	 *
	 * @param term the word or its stem
	 */
	record Token(String term, int start, int end) {
	}

}
