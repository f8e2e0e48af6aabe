package org.skinprimer.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.skinprimer.RunningSite;

/**
 * What a page weighs compressed, in bytes.
 *
 * @param path its address
 * @param own what an editor wrote, words and addresses without markup: no page can weigh
 * less
 * @param html the page itself
 * @param styles its stylesheets, without the one for paper, which no screen waits for
 * @param frame page and stylesheets without what an editor wrote
 * @param files its pictures, its icon and the stylesheet for paper
 */
record PageWeight(String path, int own, int html, int styles, int frame, int files) {

	/** Where on a page the text of an editor stands. */
	private static final String OWN = ".prose, .urgent, .key-points, .sources__list, .words__list";

	/** The list of sources once more, in the data for search engines. */
	private static final String OWN_DATA = ",\"citation\":\\[.*?]";

	static PageWeight of(String path, RunningSite site) {
		String html = site.get(path).body();
		Document page = Jsoup.parse(html);
		String text = String.join("\n", page.select(OWN).eachText());
		String addresses = String.join("\n", page.select(".sources__list a").eachAttr("href"));
		int styles = sum(page.select("link[rel=stylesheet]:not([media])").eachAttr("href"), site);
		int files = sum(page.select("img, link[rel=icon], link[media]")
			.stream()
			.map((file) -> file.hasAttr("src") ? file.attr("src") : file.attr("href"))
			.distinct()
			.toList(), site);
		return new PageWeight(path, compressed(text + addresses), compressed(html), styles,
				styles + compressed(withoutText(page)), files);
	}

	private static String withoutText(Document page) {
		Document frame = page.clone();
		frame.outputSettings().prettyPrint(false);
		frame.select(OWN + ", .contents__list, .siblings > ul").forEach(Element::empty);
		frame.select("script").forEach((data) -> data.text(data.data().replaceFirst(OWN_DATA, "")));
		return frame.outerHtml();
	}

	private static int sum(List<String> addresses, RunningSite site) {
		return addresses.stream().mapToInt((address) -> compressed(site.get(address).body())).sum();
	}

	/** Page and stylesheets. */
	int firstView() {
		return this.html + this.styles;
	}

	/** All that is loaded for the page. */
	int whole() {
		return firstView() + this.files;
	}

	private static int compressed(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new Smallest(bytes)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.size();
	}

	/** Compresses as well as the format can, as {@code gzip -9} does. */
	private static final class Smallest extends GZIPOutputStream {

		Smallest(ByteArrayOutputStream bytes) throws IOException {
			super(bytes);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
