package org.skinprimer.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.TestContent;
import org.skinprimer.content.Page;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.load.LastGood;
import org.skinprimer.load.LoadedFolder;
import org.skinprimer.load.SiteReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What is carried over from the site before changes nothing in what is found. */
class SimilarityIndexTests {

	private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	private static final int PAGES = 30;

	private static final int EDITS = 12;

	private final Random random = new Random(7);

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws Exception {
		TestContent.write(this.folder, "");
		for (int page = 0; page < PAGES; page++) {
			edit(page, 40, "");
		}
	}

	@Test
	void aSiteComparedAfterAnEditIsComparedAsIfAnew() throws Exception {
		Optional<LoadedFolder> snapshot = Optional.empty();
		Optional<SimilarityIndex> before = Optional.empty();
		for (int edit = 0; edit < EDITS; edit++) {
			snapshot = Optional.of(new SiteReader(this.folder).load(snapshot, NOW, LastGood.NONE));
			List<Page> articles = new Site(snapshot.get().snapshot(), NOW, SiteHistory.NONE).articles();
			before = Optional.of(SimilarityIndex.of(articles, before));
			assertThat(likest(articles, before.get()))
				.isEqualTo(likest(articles, SimilarityIndex.of(articles, Optional.empty())));
			edit(this.random.nextInt(PAGES), 40, "");
		}
	}

	@Test
	void aPageWithWordsOfALaterSiteIsComparedAllTheSame() throws Exception {
		LoadedFolder snapshot = new SiteReader(this.folder).load(Optional.empty(), NOW, LastGood.NONE);
		List<Page> articles = new Site(snapshot.snapshot(), NOW, SiteHistory.NONE).articles();
		SimilarityIndex before = SimilarityIndex.of(articles, Optional.empty());
		edit(1, 40, "quagga okapi");
		snapshot = new SiteReader(this.folder).load(Optional.of(snapshot), NOW, LastGood.NONE);
		List<Page> later = new Site(snapshot.snapshot(), NOW, SiteHistory.NONE).articles();
		SimilarityIndex.of(later, Optional.of(before));
		for (Page page : later) {
			assertThat(before.to(page, 3)).hasSizeLessThanOrEqualTo(3);
		}
	}

	@Test
	void wordsThatNoPageUsesAnyMoreLeadNowhere() throws Exception {
		edit(1, 10, "zebra unicorn");
		edit(2, 10, "zebra unicorn");
		LoadedFolder snapshot = new SiteReader(this.folder).load(Optional.empty(), NOW, LastGood.NONE);
		List<Page> articles = new Site(snapshot.snapshot(), NOW, SiteHistory.NONE).articles();
		Page gone = articles.get(2);
		SimilarityIndex before = SimilarityIndex.of(articles, Optional.empty());
		edit(1, 40, "");
		edit(2, 40, "");
		List<Page> now = new Site(
				new SiteReader(this.folder).load(Optional.of(snapshot), NOW, LastGood.NONE).snapshot(), NOW,
				SiteHistory.NONE)
			.articles();
		SimilarityIndex similarity = SimilarityIndex.of(now, Optional.of(before));
		assertThat(addresses(similarity.to(gone, PAGES)))
			.isEqualTo(addresses(SimilarityIndex.of(now, Optional.empty()).to(gone, PAGES)));
	}

	/** Writes a page of words, of which the first are used by most pages. */
	private void edit(int page, int words, String more) throws Exception {
		StringBuilder text = new StringBuilder();
		for (int word = 0; word < words; word++) {
			text.append("word").append((int) Math.abs(this.random.nextGaussian() * 60)).append(' ');
		}
		String title = "Word" + this.random.nextInt(60) + " " + more;
		Files.writeString(this.folder.resolve("after/page-" + page + ".md"),
				"---\ntitle: %s\ndescription: A page.\norder: %d\n---\n%s\n".formatted(title, page, text));
	}

	private static Map<String, List<String>> likest(List<Page> articles, SimilarityIndex similarity) {
		Map<String, List<String>> likest = new TreeMap<>();
		articles.forEach((page) -> likest.put(page.path().value(), addresses(similarity.to(page, 5))));
		return likest;
	}

	private static List<String> addresses(List<Page> pages) {
		return pages.stream().map((page) -> page.path().value()).toList();
	}

}
