package org.skinprimer.planner;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinprimer.OnShippedSite;
import org.skinprimer.RunningSite;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How a visitor asks for a plan and gets dates, on the shipped site. */
@OnShippedSite
class PlanPageTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
		.withLocale(Locale.US);

	private RunningSite site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new RunningSite(port);
	}

	@Test
	void theBarePageAsksAndIsLikeAnyOther() {
		Document page = this.site.page("/plan");
		assertThat(page.select("input[name=date][type=date]")).hasSize(1);
		assertThat(page.select(".mistakes, [aria-invalid], time, meta[name=robots]")).isEmpty();
		assertThat(this.site.get("/sitemap.xml").body())
			.contains("/plan</loc>", "/plan/cost</loc>", "/checklists</loc>")
			.doesNotContain("/plan?");
		assertThat(this.site.get("/plan").headers().firstValue("Cache-Control")).contains("no-cache");
		assertThat(this.site.page("/search?q=my+dates").select("a[href=/plan]")).isNotEmpty();
	}

	@Test
	void aPlanHasRealDatesAndIsNobodyElsesConcern() {
		LocalDate day = TODAY.plusDays(100);
		HttpResponse<String> answer = this.site.get("/plan?date=" + day);
		assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
		assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		Document page = this.site.page("/plan?date=" + day);
		assertThat(page.select(".plan__day").eachText()).contains(WORDS.format(day), WORDS.format(day.minusDays(28)),
				WORDS.format(day.plusDays(84)));
		assertThat(page.select(".plan__today time").text()).isEqualTo(WORDS.format(TODAY));
		assertThat(page.select(".plan__missed, .plan__past")).isEmpty();
		assertThat(page.select(".plan__group--call a, .plan__group--do li a[href^=/]")).isNotEmpty();
		assertThat(page.select(".plan__groups li")).allMatch((line) -> !line.select("a[href^=/]").isEmpty());
	}

	@Test
	void whatIsMissedStaysOpenAndWhatIsOverIsFolded() {
		Document soon = this.site.page("/plan?date=" + TODAY.plusDays(3));
		assertThat(soon.select(".plan__missed dt").eachText()).anyMatch((text) -> text.startsWith("Acids"));
		assertThat(soon.select("details:not([open]).plan__past .plan__date")).hasSizeGreaterThan(3);
		assertThat(soon.select("details .plan__missed")).isEmpty();
		Document after = this.site.page("/plan?date=" + TODAY.minusDays(4));
		assertThat(after.select(".plan__missed")).isEmpty();
		assertThat(after.select(".plan__today .plan__group--not li").text()).contains("Pool, sea");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "date= | date", "sessions=2 | date", "date=2027-02-31 | date", "date=0001-01-01 | date",
					"date=9999-01-01 | date", "date=soon | date", "date=2027-05-14&date=2027-05-15 | date",
					"date=2027-05-14&sessions=0 | sessions", "date=2027-05-14&sessions=1000 | sessions",
					"date=2027-05-14&sessions=2&sessions=3 | sessions", "date=2027-05-14&weeks=-4 | weeks",
					"date=2027-05-14&weeks=3 | weeks", "date=2027-05-14&weeks=13 | weeks",
					"date=%3Cscript%3Ealert(1)%3C/script%3E | date", "date=%E2%80%AE2027 | date",
					"date=2027-05-14&sessions=%00 | sessions" })
	void badInputGivesTheFormBack(String query, String name) {
		HttpResponse<String> answer = this.site.get("/plan?" + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		Document page = this.site.page("/plan?" + query);
		assertThat(page.select(".mistakes a").eachAttr("href")).containsExactly("#" + name);
		assertThat(page.select("[aria-invalid=true]").eachAttr("name")).containsExactly(name);
		assertThat(
				page.getElementById(page.select("[aria-invalid=true]").attr("aria-describedby").replaceAll(".* ", ""))
					.text())
			.isNotEmpty();
		assertThat(page.select("main script, .plan__summary")).isEmpty();
	}

	@Test
	void whatWasTypedIsKept() {
		Document page = this.site.page("/plan?date=" + "x".repeat(10_000) + "&sessions=%3Cb%3E&clinic=A%26B");
		assertThat(page.select("#date").attr("value")).hasSize(10_000);
		assertThat(page.select("#date").attr("type")).isEqualTo("text");
		assertThat(page.select("#sessions").attr("value")).isEqualTo("<b>");
		assertThat(page.select("#clinic").attr("value")).isEqualTo("A&B");
	}

	@Test
	void aDateThatReadsTwoWaysIsOfferedInWords() {
		Document page = this.site.page("/plan?date=05%2F06%2F2027&sessions=2&clinic=A%26B");
		assertThat(page.select(".plan__readings a").eachText()).containsExactly("I mean Thursday, May 6, 2027",
				"I mean Saturday, June 5, 2027");
		String link = page.select(".plan__readings a").get(1).attr("href");
		assertThat(link).isEqualTo("?date=2027-06-05&sessions=2&clinic=A%26B");
		assertThat(this.site.page("/plan" + link).select(".plan__sessions time").eachAttr("datetime"))
			.containsExactly("2027-06-05", "2027-07-17");
	}

	@Test
	void aGapThatIsTooShortIsNamedAndLeadsToItsGuide() {
		Document page = this.site.page("/plan?date=2027-05-14&sessions=3&weeks=2");
		assertThat(page.select("#weeks-mistake").text()).contains("4 weeks");
		assertThat(page.select(".field a").eachAttr("href")).contains("/results/how-often-and-how-many-sessions");
	}

	@Test
	void oneFileHasAllDatesAndEachDateHasOneOfItsOwn() {
		Document page = this.site.page("/plan?date=2027-05-14&sessions=2&weeks=4");
		String all = this.site.get("/plan.ics?date=2027-05-14&sessions=2&weeks=4").body();
		assertThat(days(all)).containsAll(page.select("[id^=day-]")
			.eachAttr("id")
			.stream()
			.map((id) -> id.substring(4).replace("-", ""))
			.toList());
		for (String link : page.select(".plan__file a[href*=day]").eachAttr("href")) {
			assertThat(days(this.site.get(link).body()))
				.allMatch(link.substring(link.length() - 10).replace("-", "")::equals)
				.isNotEmpty();
		}
	}

	private static List<String> days(String file) {
		return Pattern.compile("DTSTART;VALUE=DATE:(\\d{8})")
			.matcher(file)
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
	}

	@Test
	void aFileIsTheVisitorsOwnAndStillHoldsIfNothingChanged() {
		HttpResponse<String> file = this.site.get("/plan.ics?date=2027-05-14");
		assertThat(file.headers().firstValue("Cache-Control")).contains("private, no-cache");
		assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"plan.ics\"");
		assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
		String tag = file.headers().firstValue("ETag").orElseThrow();
		assertThat(this.site.get("/plan.ics?date=May+14,+2027").headers().firstValue("ETag")).contains(tag);
		assertThat(this.site.send("GET", "/plan.ics?date=2027-05-14", "If-None-Match", tag).statusCode())
			.isEqualTo(304);
		assertThat(file.body()).doesNotContain("VALARM");
		assertThat(this.site.get("/plan.ics?date=2027-05-14&alarm=yes").body().split("BEGIN:VALARM", -1))
			.hasSameSizeAs(file.body().split("BEGIN:VEVENT", -1));
	}

	@Test
	void eventsKeepTheirNamesWhenAnotherSessionIsAdded() {
		String one = this.site.get("/plan.ics?date=2027-05-14").body();
		String two = this.site.get("/plan.ics?date=2027-05-14&sessions=2&weeks=6").body();
		Pattern uid = Pattern.compile("UID:[^\n]+\r\n [^\r]+");
		assertThat(uid.matcher(two).results().map(MatchResult::group))
			.containsAll(uid.matcher(one).results().map(MatchResult::group).limit(17).toList())
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?", "?date=soon", "?date=05/06/2027", "?date=2027-05-14&weeks=1" })
	void aFileOfNoDateLeadsToTheForm(String query) {
		HttpResponse<String> answer = this.site.get("/plan.ics" + query);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/plan?date=");
		assertThat(this.site.get("/plan.ics?date=2027-05-14&day=2030-01-01").statusCode()).isEqualTo(404);
	}

	@Test
	void aCourseIsAddedUp() {
		Document page = this.site.page("/plan/cost?price=1,249.50&currency=$&sessions=4&weeks=5");
		assertThat(page.select(".plan__sum").text()).isEqualTo("4 × $1,249.50 = $4,998");
		assertThat(page.select(".plan__summary").text()).contains("15 weeks", WORDS.format(TODAY.plusWeeks(15)));
		assertThat(this.site.page("/plan/cost").select("#price").attr("value")).isEmpty();
		assertThat(this.site.page("/plan/cost?price=&sessions=2").select(".mistakes a").eachAttr("href"))
			.containsExactly("#price");
		assertThat(this.site.page("/plan/cost?price=1.250&currency=dollars&sessions=9&weeks=1")
			.select("[aria-invalid=true]")
			.eachAttr("name")).containsExactly("price", "currency", "sessions", "weeks");
	}

	@Test
	void pagesWithoutInventedDatesLeadToThePlan() {
		for (String path : new String[] { "/", "/preparation", "/preparation/preparing-your-skin",
				"/preparation/sun-protection-before-treatment", "/aftercare/sun-protection-after-treatment",
				"/aftercare/restarting-active-skincare", "/results/how-often-and-how-many-sessions",
				"/results/reading-before-and-after-photos", "/results/when-will-i-see-results" }) {
			Document page = this.site.page(path);
			assertThat(page.select("main a[href=/plan]")).as(path).isNotEmpty();
			assertThat(page.select("main .prose").text()).as(path)
				.doesNotContainPattern("\\b(January|April|June|July) \\d{1,2}\\b");
		}
	}

}
