package org.skinprimer.seo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.brand.Brand;
import org.skinprimer.brand.BrandPicture;
import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Upkeep.Review;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Source;
import org.skinprimer.content.Term;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.web.PageLink;

/**
 * Says in the words of schema.org what a page is. Each fact also stands on the page.
 *
 * @param path the page's address
 * @param title its own title
 * @param description one or two sentences
 */
record StructuredData(Site site, PagePath path, String title, String description) {

	private static final String SEARCHED = "search_term_string";

	private static final String MEDICAL = "MedicalWebPage";

	private static final String PLAIN = "WebPage";

	/** The page's one public address. */
	String canonical() {
		return address(this.path);
	}

	/** The home page stands for the whole site. */
	Node home() {
		SiteSettings settings = this.site.settings();
		Node search = Node.of("SearchAction")
			.with("target",
					Node.of("EntryPoint").with("urlTemplate", address(PagePath.SEARCH) + "?q={" + SEARCHED + "}"))
			.with("query-input", "required name=" + SEARCHED);
		return Node.root("WebSite")
			.with("name", settings.identity().name())
			.with("url", canonical())
			.with("description", settings.identity().tagline())
			.with("inLanguage", settings.language().toLanguageTag())
			.with("publisher", publisher())
			.with("potentialAction", search);
	}

	/** A page of the program right below the home page. */
	Node below(String home) {
		return page("WebPage").with("breadcrumb", breadcrumb(home, this.title));
	}

	/** A section holds its articles. */
	Node section(Section section, List<Source> sources, String home) {
		return page("CollectionPage").with("about", procedure())
			.with("breadcrumb", breadcrumb(home, section.label()))
			.with("citation", sources.stream().map(StructuredData::work).toList())
			.with("hasPart", section.articles().stream().map(this::part).toList());
	}

	/** A page that an editor wrote: about health, or about the site. */
	Node article(Page page, List<PageLink> above, List<Source> sources) {
		FrontMatter header = page.header();
		Optional<String> aspect = header.subject().schemaOrgAspect();
		boolean isArticle = this.site.section(page.path()).isPresent();
		return page(isArticle && (isMedical() || aspect.isPresent()) ? MEDICAL : PLAIN)
			.with("about", isArticle ? procedure() : Optional.empty())
			.with("aspect", aspect)
			.with("dateModified", page.changed().map(this::day))
			.with("lastReviewed", header.upkeep().reviewed().map((review) -> review.on().toString()))
			.with("reviewedBy", header.upkeep().reviewed().map(StructuredData::reviewer))
			.with("breadcrumb", breadcrumb(above, header.title()))
			.with("citation", sources.stream().map(StructuredData::work).toList());
	}

	/** A page on the treatment that the program makes. */
	Node made(List<PageLink> steps, List<Source> sources) {
		int last = steps.size() - 1;
		return page(isMedical() ? MEDICAL : PLAIN).with("about", procedure())
			.with("breadcrumb", breadcrumb(steps.subList(0, last), steps.get(last).title()))
			.with("citation", sources.stream().map(StructuredData::work).toList());
	}

	/** The glossary is a set of words, and only its page has a place on the site. */
	Node glossary(String home) {
		return page("DefinedTermSet").with("hasDefinedTerm", this.site.glossary().stream().map(this::word).toList())
			.with("mainEntityOfPage", Node.of("WebPage").with("breadcrumb", breadcrumb(home, this.title)));
	}

	/** A page of a type. */
	private Node page(String type) {
		return Node.root(type)
			.with("headline", this.title)
			.with("description", this.description)
			.with("url", canonical())
			.with("inLanguage", this.site.settings().language().toLanguageTag())
			.with("publisher", publisher());
	}

	private Node publisher() {
		SiteSettings settings = this.site.settings();
		Brand brand = settings.brand();
		return Node.of("Organization")
			.with("name", settings.identity().publisher())
			.with("url", address(PagePath.HOME))
			.with("logo",
					this.site.library()
						.picture(BrandPicture.LOGO, brand)
						.map((logo) -> settings.baseUrl() + logo.address()))
			.with("telephone", settings.phone().map(EmergencyCall::number))
			.with("email", brand.contact().email())
			.with("address", String.join(", ", brand.contact().address()));
	}

	/** A site that names no treatment may be about anything. */
	private boolean isMedical() {
		return this.site.settings().identity().isMedical();
	}

	private Optional<Node> procedure() {
		return this.site.settings()
			.identity()
			.procedure()
			.map((name) -> Node.of("MedicalProcedure").with("name", name));
	}

	private Node part(Page article) {
		return Node.of(isMedical() ? MEDICAL : PLAIN)
			.with("name", article.header().title())
			.with("url", address(article.path()));
	}

	private static Node reviewer(Review review) {
		return Node.of("Person").with("name", review.by()).with("jobTitle", review.role());
	}

	private static Node work(Source source) {
		return Node.of("CreativeWork").with("name", source.title()).with("url", source.address());
	}

	private Node word(Term term) {
		return Node.of("DefinedTerm")
			.with("name", term.term())
			.with("alternateName", term.also())
			.with("description", term.meaning())
			.with("url", canonical() + "#" + term.id());
	}

	private Node breadcrumb(String home, String here) {
		return breadcrumb(List.of(PageLink.to(PagePath.HOME.value(), home)), here);
	}

	/** The last step is the page itself, which leads nowhere. */
	private Node breadcrumb(List<PageLink> above, String here) {
		List<Node> steps = new ArrayList<>();
		for (PageLink link : above) {
			steps
				.add(step(steps.size() + 1, link.title()).with("item", Node.at(address(new PagePath(link.address())))));
		}
		steps.add(step(steps.size() + 1, here));
		return Node.of("BreadcrumbList").with("itemListElement", steps);
	}

	private static Node step(int position, String name) {
		return Node.of("ListItem").with("position", position).with("name", name);
	}

	private String address(PagePath path) {
		return this.site.settings().canonical(path);
	}

	private String day(Instant at) {
		return LocalDate.ofInstant(at, this.site.settings().timeZone()).toString();
	}

}
