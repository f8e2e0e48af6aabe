package org.skinprimer.seo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Review;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Source;
import org.skinprimer.content.Term;
import org.skinprimer.web.PageLink;

/**
 * Says in the words of schema.org what a page is. Each fact also stands on the page.
 */
final class StructuredData {

	private static final String SEARCHED = "search_term_string";

	private StructuredData() {
	}

	/** The home page stands for the whole site. */
	static Node home(Site site) {
		SiteSettings settings = site.settings();
		Node search = Node.of("SearchAction")
			.with("target",
					Node.of("EntryPoint")
						.with("urlTemplate", settings.canonical(PagePath.SEARCH) + "?q={" + SEARCHED + "}"))
			.with("query-input", "required name=" + SEARCHED);
		return Node.root("WebSite")
			.with("name", settings.name())
			.with("url", settings.canonical(PagePath.HOME))
			.with("description", settings.tagline())
			.with("inLanguage", settings.language().toLanguageTag())
			.with("publisher", publisher(settings))
			.with("potentialAction", search);
	}

	/** A section holds its articles. */
	static Node section(Head head, Section section, List<Source> sources, Site site) {
		return page("CollectionPage", head, site).with("about", procedure(site))
			.with("citation", sources.stream().map(StructuredData::work).toList())
			.with("hasPart",
					section.articles()
						.stream()
						.map((article) -> Node.of("MedicalWebPage")
							.with("name", article.header().title())
							.with("url", site.settings().canonical(article.path())))
						.toList());
	}

	/** A page that an editor wrote: about health, or about the site. */
	static Node article(Head head, Page page, List<PageLink> above, List<Source> sources, Site site) {
		FrontMatter header = page.header();
		boolean medical = site.section(page.path()).isPresent();
		return page(medical ? "MedicalWebPage" : "WebPage", head, site)
			.with("about", medical ? procedure(site) : Optional.empty())
			.with("aspect", header.schemaOrgAspect())
			.with("dateModified", page.changed().map((at) -> day(at, site)))
			.with("lastReviewed", header.reviewed().map((review) -> review.on().toString()))
			.with("reviewedBy", header.reviewed().map(StructuredData::reviewer))
			.with("breadcrumb", breadcrumb(above, page, site.settings()))
			.with("citation", sources.stream().map(StructuredData::work).toList());
	}

	/** The glossary is a set of words. */
	static Node glossary(Head head, Site site) {
		return page("DefinedTermSet", head, site).with("hasDefinedTerm",
				site.glossary().stream().map((term) -> word(term, head)).toList());
	}

	/** Any other page. */
	static Node page(String type, Head head, Site site) {
		return Node.root(type)
			.with("headline", head.name())
			.with("description", head.description())
			.with("url", head.canonical())
			.with("inLanguage", site.settings().language().toLanguageTag())
			.with("publisher", publisher(site.settings()));
	}

	private static Node publisher(SiteSettings settings) {
		return Node.of("Organization")
			.with("name", settings.publisher())
			.with("url", settings.canonical(PagePath.HOME));
	}

	private static Optional<Node> procedure(Site site) {
		return site.settings().procedure().map((name) -> Node.of("MedicalProcedure").with("name", name));
	}

	private static Node reviewer(Review review) {
		return Node.of("Person").with("name", review.by()).with("jobTitle", review.role());
	}

	private static Node work(Source source) {
		return Node.of("CreativeWork").with("name", source.title()).with("url", source.address());
	}

	private static Node word(Term term, Head head) {
		return Node.of("DefinedTerm")
			.with("name", term.term())
			.with("alternateName", term.also())
			.with("description", term.meaning())
			.with("url", head.canonical() + "#" + term.id());
	}

	/** The last step is the page itself, which leads nowhere. */
	private static Node breadcrumb(List<PageLink> above, Page page, SiteSettings settings) {
		List<Node> steps = new ArrayList<>();
		for (PageLink link : above) {
			steps.add(step(steps.size() + 1, link.title()).with("item",
					Node.at(settings.canonical(new PagePath(link.address())))));
		}
		steps.add(step(steps.size() + 1, page.header().title()));
		return Node.of("BreadcrumbList").with("itemListElement", steps);
	}

	private static Node step(int position, String name) {
		return Node.of("ListItem").with("position", position).with("name", name);
	}

	private static String day(Instant at, Site site) {
		return LocalDate.ofInstant(at, site.settings().timeZone()).toString();
	}

}
