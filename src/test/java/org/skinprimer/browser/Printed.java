package org.skinprimer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a printed page, letters and digits only: spaces, hyphens, ligatures and
 * capitals are the printer's.
 */
record Printed(String letters) {

	/** Gives the texts of a page that belong on paper. */
	static final String TEXTS = Script.of("texts") + "return texts.map((text) => text.data);";

	static Printed of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new Printed(letters(new PDFTextStripper().getText(document)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Those of some texts that are not there as often as they are named. */
	List<String> lacks(List<String> texts) {
		Map<String, Integer> named = new HashMap<>();
		return texts.stream()
			.filter((text) -> !isThere(letters(text), named.merge(letters(text), 1, Integer::sum)))
			.toList();
	}

	private boolean isThere(String letters, int times) {
		int from = 0;
		for (int i = 0; i < times; i++) {
			int found = this.letters.indexOf(letters, from);
			if (found < 0) {
				return false;
			}
			from = found + letters.length();
		}
		return true;
	}

	private static String letters(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("[^\\p{L}\\p{N}]", "")
			.toLowerCase(Locale.ROOT);
	}

}
