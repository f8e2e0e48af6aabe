package org.skinprimer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words of the pages may have been meant. */
class DictionaryTests {

	private final Dictionary dictionary = dictionary("retinol", "isotretinoin", "mask", "redness", "rash", "petechiae");

	@ParameterizedTest
	@CsvSource({ "retinoll, retinol", "isotretinion, isotretinoin", "ratinol, retinol", "tetinol, retinol",
			"retniol, retinol", "retnill, retinol", "erdness, redness", "mak, ", "maks, mask", "kask, mask", "kasm, ",
			"retinol, ", "ab, ", "qqqqqqqq, " })
	void aWordThatDiffersInALetterOrTwoIsNear(String typed, String meant) {
		assertThat(this.dictionary.near(typed)).isEqualTo(Stream.ofNullable(meant).toList());
	}

	@Test
	void onlyWordsOfTheLikeliestMistakeAreNear() {
		assertThat(dictionary("task", "rash").near("tash")).containsExactly("task");
		assertThat(dictionary("retinal", "retina").near("retinol")).containsExactly("retinal");
		assertThat(dictionary("sedness", "rednesses").near("redness")).containsExactly("sedness");
	}

	@Test
	void wordsOnMostPagesComeFirst() {
		Dictionary words = dictionary("mark mash", "mask", "mask mark", "mask maps");
		assertThat(words.near("mass")).containsExactly("mask", "maps", "mash");
		assertThat(words.beginningWith("ma")).containsExactly("mask", "mark", "maps", "mash");
		assertThat(words.beginningWith("m")).isEmpty();
		assertThat(words.beginningWith("mat")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ret", "\ud83d" })
	void anIndexWithoutWordsKnowsNone(String typed) {
		assertThat(dictionary().near(typed)).isEmpty();
		assertThat(dictionary().beginningWith(typed)).isEmpty();
	}

	private static Dictionary dictionary(String... pages) {
		try {
			IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(),
					new IndexWriterConfig(PageDocuments.ANALYZER));
			for (String page : pages) {
				writer.addDocument(PageDocuments.words(Stream.of(page)));
			}
			return new Dictionary(DirectoryReader.open(writer));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
