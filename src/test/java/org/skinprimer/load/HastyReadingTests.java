package org.skinprimer.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinprimer.content.Page.NotReadYet;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteHistory;
import org.skinprimer.contentcache.ContentCache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skinprimer.load.ContentFolder.NOW;
import static org.skinprimer.load.ContentFolder.page;

/** A folder of which the headers are read first, and the bodies for who asks. */
class HastyReadingTests {

	private static final PagePath A = new PagePath("/aftercare/a");

	private static final PagePath BROKEN = new PagePath("/aftercare/broken");

	@TempDir
	Path folder;

	private ContentFolder content;

	private SiteReader reader;

	@BeforeEach
	void write() {
		this.content = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", page("Read [the other](b.md).\n"))
			.write("aftercare/b.md", page("## Words\n\nText.\n"));
		this.reader = new SiteReader(this.folder, Duration.ZERO, 1, ContentCache.none());
	}

	private LoadedFolder first() {
		return this.reader.load(Optional.empty(), NOW, LastGood.NONE);
	}

	private LoadedFolder then(LoadedFolder first) {
		return this.reader.load(Optional.of(first), NOW, LastGood.NONE);
	}

	private static Site site(LoadedFolder folder) {
		return new Site(folder.snapshot(), NOW, SiteHistory.NONE);
	}

	private static TreeMap<PagePath, String> html(Site site) {
		TreeMap<PagePath, String> html = new TreeMap<>();
		site.pages().forEach((page) -> html.put(page.path(), page.document() + site.html(page).toString()));
		return html;
	}

	@Test
	void bodiesAreReadForWhoAsks() {
		LoadedFolder first = first();
		assertThat(first.isComplete()).isFalse();
		assertThat(this.reader.done()).isZero();
		Site site = site(first);
		Page page = site.page(A).orElseThrow();
		assertThat(site.html(page).toString()).contains("<a href=\"/aftercare/b\">");
		assertThat(page.readingMinutes()).isOne();
	}

	@Test
	void itBecomesWhatReadingAllAtOnceMakesOfIt() {
		LoadedFolder complete = then(first());
		assertThat(complete.isComplete()).isTrue();
		assertThat(this.reader.done()).isEqualTo(complete.snapshot().pages().size());
		LoadedFolder whole = new SiteReader(this.folder).load(Optional.empty(), NOW, LastGood.NONE);
		assertThat(html(site(complete))).isEqualTo(html(site(whole)));
		assertThat(then(complete).snapshot()).isSameAs(complete.snapshot());
	}

	@Test
	void aBodyThatWasReadIsNotReadAgain() {
		LoadedFolder first = first();
		Page page = first.snapshot().byAddress().get(A);
		assertThat(then(first).snapshot().byAddress().get(A).document()).isSameAs(page.document());
	}

	@Test
	void whatWasNotUnderstoodIsNeverShown() {
		this.content.write("aftercare/broken.md", page("# A second title\n"))
			.write("aftercare/draft.md", page("Text.\n").replaceFirst("---\n", "---\ndraft: true\n"))
			.write("aftercare/header.md", page("Text.\n").replaceFirst("---\n", "---\ntitel: A\n"))
			.write("aftercare/stray.md", page("draft: true\n\nText.\n"));
		LoadedFolder first = first();
		Site site = site(first);
		assertThat(site.pages()).extracting((page) -> page.path().value())
			.doesNotContain("/aftercare/draft", "/aftercare/header", "/aftercare/stray");
		site.page(BROKEN).ifPresent((page) -> {
			assertThatThrownBy(page::document).isInstanceOf(NotReadYet.class);
			assertThatThrownBy(() -> site.html(page)).isInstanceOf(NotReadYet.class);
		});
		LoadedFolder complete = then(first);
		assertThat(site(complete).page(BROKEN)).isEmpty();
		assertThat(complete.withheld())
			.isEqualTo(List.of("aftercare/broken.md", "aftercare/header.md", "aftercare/stray.md"));
	}

	@Test
	void whatWasWrittenMeanwhileIsTakenUp() {
		LoadedFolder first = first();
		first.snapshot().byAddress().get(A).document();
		this.content.write("aftercare/a.md", page("Other words.\n"));
		assertThat(then(first).snapshot().byAddress().get(A).document().text()).isEqualTo("Other words.");
	}

}
