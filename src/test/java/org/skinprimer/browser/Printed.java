package org.skinprimer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a printed page, letters and digits only: spaces, hyphens, ligatures and
 * capitals are the printer's.
 */
record Printed(List<String> pages) {

	/** Gives the texts of a page that belong on paper. */
	static final String TEXTS = Script.of("texts") + "return texts.map((text) => text.data);";

	static Printed of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			List<String> pages = new ArrayList<>();
			int last = document.getNumberOfPages();
			for (int page = 1; page <= last; page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(letters(stripper.getText(document).replaceFirst("(?m)^" + page + " / " + last + "$", "")));
			}
			return new Printed(pages);
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
		String all = String.join("", this.pages);
		int from = 0;
		for (int i = 0; i < times; i++) {
			int found = all.indexOf(letters, from);
			if (found < 0) {
				return runsOn(letters);
			}
			from = found + letters.length();
		}
		return true;
	}

	/**
	 * Whether a text begins at the end of a page and goes on somewhere on the next, where
	 * what stands below columns is drawn before them.
	 */
	private boolean runsOn(String letters) {
		return IntStream.range(1, letters.length())
			.anyMatch((cut) -> IntStream.range(1, this.pages.size())
				.anyMatch((page) -> this.pages.get(page - 1).endsWith(letters.substring(0, cut))
						&& this.pages.get(page).contains(letters.substring(cut))));
	}

	private static String letters(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("[^\\p{L}\\p{N}]", "")
			.toLowerCase(Locale.ROOT);
	}

}
