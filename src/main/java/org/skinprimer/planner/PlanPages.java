package org.skinprimer.planner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;
import org.skinprimer.shared.Plan;
import org.skinprimer.shared.PlanCost;
import org.skinprimer.shared.ToolText;
import org.skinprimer.web.MadePage;
import org.skinprimer.web.MadePages;
import org.skinprimer.web.PageLink;
import org.skinprimer.web.QueryString;
import org.skinprimer.yaml.LocatedText;

/** Asks for an appointment and answers with a plan of dates; keeps nothing of it. */
@Component
class PlanPages implements MadePages {

	private final MessageSource messages;

	private final Clock clock;

	PlanPages(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public Optional<String> show(PagePath path, QueryString query, Site site, Locale locale, Model model) {
		return plan(site).filter((plan) -> plan.addresses().contains(path.value())).map((plan) -> {
			ToolText about = path.value().equals(plan.address()) ? plan.about() : plan.cost().orElseThrow().about();
			model.addAttribute("head", head(query, path, about, site, locale));
			FormAnswers answers = new FormAnswers(query, words(locale));
			return about.equals(plan.about()) ? dates(plan, answers, site, model)
					: cost(plan, plan.cost().orElseThrow(), answers, site, model);
		});
	}

	private String dates(Plan plan, FormAnswers answers, Site site, Model model) {
		LocalDate today = today(site);
		PlanForm form = PlanForm.of(answers, plan.weeks(), today, site.settings());
		model.addAttribute("plan", PlanView.of(plan, form, today, site));
		return "planner/plan";
	}

	private String cost(Plan plan, PlanCost cost, FormAnswers answers, Site site, Model model) {
		model.addAttribute("cost", CostView.of(plan, cost, answers, today(site), site));
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
			pages.add(made(plan.address(), plan.about(),
					plan.texts().map(LocatedText::text).collect(Collectors.joining(" "))));
			plan.cost()
				.ifPresent((cost) -> pages.add(made(plan.costAddress(), cost.about(),
						cost.extras().stream().map(LocatedText::text).collect(Collectors.joining(" ")))));
		});
		return pages;
	}

	private static MadePage made(String address, ToolText about, String text) {
		return new MadePage(new PagePath(address), about.title().text(), about.description().text(), about.names(),
				text);
	}

}
