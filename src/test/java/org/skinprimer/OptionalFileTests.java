package org.skinprimer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.live.LiveSite;
import org.skinprimer.live.SharedContent;
import org.skinprimer.shared.Lead;
import org.skinprimer.yaml.LocatedText;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** That each data file of the shipped site can be done without. */
@OnTestSite
class OptionalFileTests {

	private static final Path CONTENT = Path.of("content");

	/** What the program answers that is no page. */
	private static final Set<String> FILES = Set.of("/feed.xml", "/take-home/pack");

	/**
	 * The pages that the shipped site makes of data files, and those that show a link to
	 * them.
	 */
	private static final Set<String> MADE = new TreeSet<>();

	private static final Set<String> SHOWING = new TreeSet<>();

	@Autowired
	private SharedContent content;

	@Autowired
	private LiveSite live;

	private RunningSite site;

	@BeforeAll
	static void knowWhatThereIs(@Autowired SharedContent content, @Autowired LiveSite live) throws IOException {
		content.write(without(""));
		Site whole = live.current();
		MADE.addAll(whole.shared().made());
		MADE.addAll(Set.of("/glossary", "/sources"));
		SHOWING.addAll(List.of("/", "/a-to-z", "/search", "/search?q=nothingofthekind", "/take-home", "/about"));
		whole.sections().stream().map(Section::path).map(PagePath::value).forEach(SHOWING::add);
		whole.shared()
			.tools()
			.all()
			.stream()
			.flatMap((tool) -> tool.leads().stream())
			.map(Lead::on)
			.flatMap(List::stream)
			.map(LocatedText::text)
			.forEach(SHOWING::add);
	}

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan.yaml", "days.yaml", "decide.yaml", "tell-your-clinic.yaml", "checklists.yaml",
			"when-to-call.yaml", "urgency.yaml", "facts.yaml", "glossary.yaml", "sources.yaml", "synonyms.yaml",
			"assessment.yaml", "claims.yaml" })
	void withoutAFileItsPagesAndTheLinksToThemAreGone(String file) throws IOException {
		this.content.write(without(file));
		Site without = this.live.current();
		Set<String> gone = new HashSet<>(MADE);
		gone.removeIf((address) -> without.has(new PagePath(address)));
		gone.forEach((address) -> assertThat(this.site.get(address).statusCode()).as(address).isIn(404, 410));
		for (String address : SHOWING) {
			if (without.has(new PagePath(address.replaceFirst("\\?.*", "")))) {
				Document page = this.site.page(address);
				assertThat(page.select("main")).as(address).hasSize(1);
				assertThat(dead(page, without)).as(address).isEmpty();
			}
		}
	}

	private static List<String> dead(Document page, Site site) {
		return page.select("a[href], form[action]")
			.stream()
			.map((link) -> link.attr("href") + link.attr("action"))
			.filter((href) -> href.startsWith("/"))
			.map((href) -> href.replaceFirst("[?#].*", ""))
			.filter((href) -> !FILES.contains(href) && !href.startsWith("/take-home/sheet"))
			.filter((href) -> !site.has(new PagePath(href)))
			// A page that lacks what it names is withheld, which the check tells.
			.filter((href) -> !Files.exists(CONTENT.resolve(href.substring(1) + ".md")))
			.toList();
	}

	/** All files of the shipped site but one, as one text. */
	private static String without(String left) throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.walk(CONTENT)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				String name = CONTENT.relativize(file).toString().replace('\\', '/');
				if (!name.equals(left) && !name.startsWith(".") && !name.endsWith(".png")) {
					text.append("-- ").append(name).append(" --\n").append(Files.readString(file)).append('\n');
				}
			}
		}
		return text.toString();
	}

	@Test
	void theShippedFilesMakePages() {
		assertThat(MADE).contains("/plan", "/plan/cost", "/decide", "/checklists", "/aftercare/when-to-call",
				"/aftercare/day/1", "/preparation/tell-your-clinic");
	}

}
