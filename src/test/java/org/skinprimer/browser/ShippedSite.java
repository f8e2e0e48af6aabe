package org.skinprimer.browser;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.skinprimer.RunningSite;
import org.skinprimer.Waiting;

import org.springframework.util.function.SingletonSupplier;

/** The addresses of the shipped site, as the running program gives them. */
final class ShippedSite {

	/** An address that nobody ever gave out. */
	static final String MISSING = "/nothing-here";

	/** The sheet for the clinic. */
	private static final String TOLD = "/preparation/tell-your-clinic/sheet?";

	/** A text that was kept. */
	private static final String EARLIER = "/v/1/aftercare/first-24-hours";

	/** Pages that stand in no sitemap; they count as soon as they are there. */
	private static final List<String> UNLISTED = List.of("/a-to-z", "/search", "/search?q=redness",
			"/search?q=nothingofthekind", "/take-home", "/aftercare/when-to-call?",
			"/aftercare/when-to-call?eyes=no&needle=yes&skin-today=yes", "/aftercare/when-to-call?" + answers("yes"),
			"/aftercare/when-to-call?" + answers("no"),
			"/aftercare/when-to-call?eyes=no&eyes=yes&later=maybe&unknown=%3Cb%3E", plan(10),
			plan(-3) + "&sessions=2&weeks=4", plan(-200), plan(60) + "&clinic=%3Cb%3EClear%20Skin",
			"/plan?date=05%2F06%2F2027&sessions=0&weeks=2", "/plan/cost?price=250&currency=USD&sessions=4",
			"/plan/cost?price=x&sessions=9", "/decide/sheet?lean=plain&" + decision(),
			"/decide/sheet?look=9&pain=1&pain=2", TOLD + "pills=yes&sores=yes&thinner-note=%3Cb%3E",
			TOLD + "pills=no&thinner-note=a&thinner-note=b", EARLIER, "/take-home/sheet/aftercare/first-24-hours",
			"/take-home/sheet/checklists/week-one?size=large&clinic=%3Cb%3E&phone=" + "%C2%AD".repeat(41),
			"/take-home/sheets/for-tonight", "/take-home/pack?aftercare=first-24-hours",
			"/take-home/pack?aftercare=first-24-hours&sources=no&size=large");

	private final RunningSite site;

	private final RunningSite desk;

	private final int port;

	/** Looked for once somebody asks: another site than the shipped one has others. */
	private final SingletonSupplier<List<String>> pages = SingletonSupplier.of(() -> List.copyOf(find()));

	ShippedSite(int port) {
		this.site = new RunningSite(port);
		this.desk = this.site.asEditor();
		this.port = port;
	}

	/** The plan for an appointment that is some days away. */
	private static String plan(int days) {
		return "/plan?date=" + LocalDate.now(ZoneId.of("America/New_York")).plusDays(days);
	}

	/** The same answer to each question. */
	private static String answers(String answer) {
		return Stream.of("breathing", "collapse", "very-ill", "eyes", "bleeding", "needle", "skin-today", "later")
			.map((question) -> question + "=" + answer)
			.collect(Collectors.joining("&"));
	}

	/**
	 * Answers to a decision, so many of which are wrong or unsure that the sheet is long.
	 */
	private static String decision() {
		return "look=5&texture=5&days=5&lasting=5&pain=5&money=5&visits=0&close=true&harmless=true&same=unsure"
				+ "&marks=false&settled=no&know=no&matter=no&support=no";
	}

	private List<String> find() {
		List<String> found = new ArrayList<>();
		Waiting.until(() -> this.site.get(EARLIER).statusCode() == 200);
		Jsoup.parse(this.site.get("/sitemap.xml").body(), Parser.xmlParser())
			.select("loc")
			.forEach((address) -> found.add(URI.create(address.text()).getPath()));
		UNLISTED.stream().filter((path) -> this.site.get(path).statusCode() == 200).forEach(found::add);
		found.add(MISSING);
		return found.stream().distinct().toList();
	}

	/** Each page that a visitor can come to, the one for a wrong address among them. */
	List<String> pages() {
		return this.pages.obtain();
	}

	/** The pages of articles. */
	List<String> articles() {
		return pages().stream()
			.filter((path) -> path.matches(
					"/(?!about/|plan/|preparation/tell-your-clinic|aftercare/when-to-call)[a-z]+/(?!normal$)[a-z0-9-]+"))
			.toList();
	}

	/** A page of each kind. */
	List<String> kinds() {
		List<String> kinds = new ArrayList<>(pages());
		kinds.removeAll(articles());
		kinds.removeIf((path) -> path.startsWith("/about/") && !path.equals("/about/self-assessment"));
		kinds.removeIf((path) -> path.startsWith("/aftercare/when-to-call?breathing"));
		kinds.removeIf((path) -> path.matches("/aftercare/(day|week)/.*") && !path.matches(".*/(day/0|week/2)"));
		kinds.addAll(List.of("/aftercare/warning-signs-when-to-call", "/aftercare/recovery-day-by-day",
				"/procedure/needle-depth-devices-and-hygiene"));
		return kinds;
	}

	/** The desk, and a page of each kind that it leads to. */
	List<String> desk() {
		TreeMap<String, String> kinds = new TreeMap<>();
		List<String> links = new ArrayList<>(links("/editor"));
		List.copyOf(links)
			.stream()
			.filter((path) -> path.startsWith("/editor/history/"))
			.findFirst()
			.ifPresent((history) -> links.addAll(links(history)));
		links.forEach((path) -> kinds.putIfAbsent(path.replaceFirst("^(/editor/[^/?]*).*", "$1"), path));
		kinds.putIfAbsent("/editor", "/editor");
		return List.copyOf(kinds.values());
	}

	private List<String> links(String page) {
		return this.desk.page(page)
			.select("a[href^=/editor]")
			.eachAttr("href")
			.stream()
			.map((href) -> href.replaceFirst("#.*", ""))
			.toList();
	}

	/** The address with the host, for the browser. */
	String at(String path) {
		return "http://localhost:" + this.port + path;
	}

	/** The same site without a browser. */
	RunningSite plainly() {
		return this.site;
	}

	/** The pages of the desk without a browser. */
	RunningSite plainlyForEditors() {
		return this.desk;
	}

}
