package org.skinprimer.planner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;
import org.skinprimer.shared.Plan;
import org.skinprimer.shared.PlanCost;
import org.skinprimer.shared.ToolText;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.NotFound;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.QueryString;
import org.skinprimer.yaml.LocatedText;

/** Asks for an appointment and answers with a plan of dates; keeps nothing of it. */
@Controller
class PlanController implements MadePages {

	private final MessageSource messages;

	private final Clock clock;

	PlanController(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping(Plan.ADDRESS)
	String plan(QueryString address, Site site, Locale locale, Model model) {
		Plan plan = plan(site).orElseThrow(() -> new NotFound(PagePath.PLAN));
		LocalDate today = today(site);
		PlanForm form = PlanForm.of(new FormAnswers(address, words(locale)), plan.weeks(), today, site.settings());
		model.addAttribute("head", head(address, PagePath.PLAN, plan.about(), site, locale));
		model.addAttribute("plan", PlanView.of(plan, form, today, site));
		return "planner/plan";
	}

	@GetMapping(Plan.COST)
	String cost(QueryString address, Site site, Locale locale, Model model) {
		Plan plan = plan(site).orElseThrow(() -> new NotFound(PagePath.PLAN_COST));
		PlanCost cost = plan.cost().orElseThrow(() -> new NotFound(PagePath.PLAN_COST));
		model.addAttribute("head", head(address, PagePath.PLAN_COST, cost.about(), site, locale));
		model.addAttribute("cost", CostView.of(plan, cost, new FormAnswers(address, words(locale)), today(site), site));
		return "planner/cost";
	}

	private static Optional<Plan> plan(Site site) {
		return site.shared().tools().of(Plan.FILE);
	}

	private LocalDate today(Site site) {
		return LocalDate.ofInstant(this.clock.instant(), site.settings().timeZone());
	}

	/** Search engines may lead to the form, but not to what somebody asked for. */
	private Head head(QueryString address, PagePath path, ToolText about, Site site, Locale locale) {
		String title = about.title().text();
		return address.sent() ? Head.unlisted(site, title) : Head.of(site, path, title, about.description().text(),
				PageLink.steps(words(locale).of("breadcrumb.home"), path, title, site));
	}

	private PlanWords words(Locale locale) {
		return (key, arguments) -> this.messages.getMessage(key, arguments, locale);
	}

	@Override
	public List<MadePage> of(Site site, Locale locale) {
		List<MadePage> pages = new ArrayList<>();
		plan(site).ifPresent((plan) -> {
			pages.add(made(PagePath.PLAN, plan.about(),
					plan.texts().map(LocatedText::text).collect(Collectors.joining(" "))));
			plan.cost()
				.ifPresent((cost) -> pages.add(made(PagePath.PLAN_COST, cost.about(),
						cost.extras().stream().map(LocatedText::text).collect(Collectors.joining(" ")))));
		});
		return pages;
	}

	private static MadePage made(PagePath path, ToolText about, String text) {
		return new MadePage(path, about.title().text(), about.description().text(), about.names(), text);
	}

}
