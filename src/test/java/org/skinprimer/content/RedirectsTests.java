package org.skinprimer.content;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinprimer.load.ContentFolder;
import org.skinprimer.load.Inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinprimer.load.ContentFolder.page;
import static org.skinprimer.load.ContentFolder.problems;

class RedirectsTests {

	private static final PagePath A = new PagePath("/aftercare/a");

	@TempDir
	Path folder;

	private static String withAliases(String aliases) {
		return page("").replaceFirst("---\n", "---\naliases: [" + aliases + "]\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/faq         | the alias `/faq` is a page of its own (an alias is an address that no page has any more; take it out)
					/faq/draft   | the alias `/faq/draft` is a page of its own (an alias is an address that no page has any more; take it out)
					/aftercare/a | the alias `/aftercare/a` is a page of its own (an alias is an address that no page has any more; take it out)
					/search      | the alias `/search` is an address of the program itself (an alias is an address that no page has any more; take it out)
					/glossary/x  | the alias `/glossary/x` is an address of the program itself (an alias is an address that no page has any more; take it out)
					/robots.txt  | the alias `/robots.txt` is an address of the program itself (an alias is an address that no page has any more; take it out)
					/Sitemap.xml | the alias `/Sitemap.xml` is an address of the program itself (an alias is an address that no page has any more; take it out)
					/sitemap-2.xml | the alias `/sitemap-2.xml` is an address of the program itself (an alias is an address that no page has any more; take it out)
					/favicon.ico | the alias `/favicon.ico` is an address of the program itself (an alias is an address that no page has any more; take it out)
					/feed.xml    | the alias `/feed.xml` is an address of the program itself (an alias is an address that no page has any more; take it out)
					/llms.txt    | the alias `/llms.txt` is an address of the program itself (an alias is an address that no page has any more; take it out)
					/opensearch.xml | the alias `/opensearch.xml` is an address of the program itself (an alias is an address that no page has any more; take it out)
					/taken/      | the alias `/taken/` is an alias of aftercare/0.md too (keep it on the page that answers it best)
					""")
	void anAliasThatCannotWorkIsAProblem(String alias, String problem) {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/0.md", withAliases("/taken"))
			.write("aftercare/a.md", withAliases(alias))
			.write("faq/draft.md", page("").replaceFirst("---\n", "---\ndraft: true\n"))
			.read();
		assertThat(problems(site)).containsExactly("aftercare/a.md:2:11: error: " + problem);
		assertThat(site.site().page(A)).isPresent();
	}

	@Test
	void anAliasMayBeSpelledAsItOnceWas() {
		Inspection site = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", withAliases("/Old/Page.html, /old-index/index.html"))
			.read();
		assertThat(problems(site)).isEmpty();
		assertThat(site.site().movedTo(new PagePath("/old/page"))).contains(A);
		assertThat(site.site().movedTo(new PagePath("/old-index"))).contains(A);
		assertThat(site.site().movedTo(A)).isEmpty();
	}

	@Test
	void movesAndAliasesMakeOneWay() {
		PagePath first = new PagePath("/first");
		PagePath second = new PagePath("/second");
		ContentSnapshot snapshot = ContentFolder.of(this.folder, "")
			.write("aftercare/a.md", withAliases("/second"))
			.loadAfter(Map.of(first, second))
			.snapshot();
		Site site = new Site(snapshot, ContentFolder.NOW, SiteHistory.NONE);
		assertThat(site.movedTo(first)).contains(A);
		assertThat(site.movedTo(second)).contains(A);
	}

	@Test
	void aCircleOfMovesEnds() {
		PagePath first = new PagePath("/first");
		PagePath second = new PagePath("/second");
		ContentSnapshot snapshot = ContentFolder.of(this.folder, "")
			.loadAfter(Map.of(first, second, second, first))
			.snapshot();
		Site site = new Site(snapshot, ContentFolder.NOW, SiteHistory.NONE);
		assertThat(site.movedTo(first)).isEmpty();
		assertThat(site.movedTo(second)).isEmpty();
	}

	@Test
	void aSectionWhoseFolderWasRenamedLeadsToItsPages() {
		PagePath section = new PagePath("/faq");
		ContentFolder content = ContentFolder.of(this.folder, "")
			.remove("faq/index.md")
			.write("answers/b.md", page("Text.\n"))
			.write("answers/a.md", page("Text.\n"));
		Map<PagePath, PagePath> left = Map.of(new PagePath("/faq/b"), new PagePath("/answers/b"),
				new PagePath("/faq/a"), new PagePath("/answers/a"), new PagePath("/faq/c"), A);
		Site site = new Site(content.loadAfter(left).snapshot(), ContentFolder.NOW, SiteHistory.NONE);
		assertThat(site.has(section)).isFalse();
		assertThat(site.movedTo(section)).contains(new PagePath("/answers/a"));
		content.write("answers/index.md", page("Text.\n"));
		site = new Site(content.loadAfter(left).snapshot(), ContentFolder.NOW, SiteHistory.NONE);
		assertThat(site.movedTo(section)).contains(new PagePath("/answers"));
		content.write("faq/d.md", page("Text.\n"));
		site = new Site(content.loadAfter(left).snapshot(), ContentFolder.NOW, SiteHistory.NONE);
		assertThat(site.has(section)).isTrue();
		assertThat(site.movedTo(section)).isEmpty();
	}

	@Test
	void whatIsListedAsRemovedMustNotBeThere() {
		Inspection site = ContentFolder.of(this.folder, "").withSettings("removed: [/gone, /faq, nonsense]\n").read();
		assertThat(problems(site)).containsExactly(
				"site.yaml:12:18: error: `removed` names `/faq`, which is a page (take the line out)",
				"site.yaml:12:24: error: `removed` names `nonsense`, which is not an address (write it from its first slash: `/aftercare/old-name`)");
	}

}
