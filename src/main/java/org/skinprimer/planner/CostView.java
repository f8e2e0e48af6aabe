package org.skinprimer.planner;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.skinprimer.content.Site;
import org.skinprimer.form.Field;
import org.skinprimer.planner.FormAnswers.Answer;
import org.skinprimer.shared.Plan;
import org.skinprimer.shared.PlanCost;
import org.skinprimer.shared.PlanWeeks;
import org.skinprimer.web.DateView;
import org.skinprimer.web.PageLink;

/**
 * The page that adds up what all sessions cost.
 *
 * @param cost what editors wrote
 * @param weeks how far apart sessions are
 * @param plan the page with dates
 * @param address where it is itself
 * @param fields what was asked for
 * @param sum what it comes to, if all that was asked for can be understood
 * @param guide the page that says more
 */
record CostView(PlanCost cost, PlanWeeks weeks, PageLink plan, String address, List<Field> fields, Optional<Sum> sum,
		List<PageLink> guide) {

	/** Such as {@code 250}, {@code 249.50} and {@code 1,250.00}. */
	private static final Pattern PRICE = Pattern
		.compile("\\p{Sc}?\\s*(\\d{1,3}(?:[, '’]\\d{3})+|\\d{1,7})(?:[.,](\\d{1,2}))?\\s*\\p{Sc}?");

	private static final Pattern CURRENCY = Pattern.compile("[\\p{L}\\p{Sc}]{1,4}");

	private static final List<String> NAMES = List.of("price", "currency", "sessions", "weeks");

	/** Adds up. */
	static CostView of(Plan plan, PlanCost cost, FormAnswers answers, LocalDate today, Site site) {
		PlanWords words = answers.words();
		List<PageLink> guide = PageLink.to(List.of(cost.guide()), site);
		Answer<BigDecimal> price = answers.one("price", BigDecimal.ZERO, CostView::price, words.of("cost.price.wrong"));
		if (price.or(BigDecimal.ONE).signum() == 0 && answers.given(NAMES)) {
			price = new Answer<>(price.field().wrong(words.of("cost.price.none")), Optional.empty());
		}
		Answer<String> currency = answers.one("currency", "",
				(text) -> Optional.of(text).filter((any) -> CURRENCY.matcher(any).matches()),
				words.of("cost.currency.wrong"));
		Answer<Integer> sessions = answers.number("sessions", 1, PlanForm.MOST_SESSIONS, 1,
				words.of("plan.sessions.wrong", PlanForm.MOST_SESSIONS));
		Answer<Integer> weeks = answers.number("weeks", plan.weeks().least(), plan.weeks().most(), plan.weeks().usual(),
				words.of("plan.weeks.wrong", plan.weeks().least(), plan.weeks().most()));
		boolean isWhole = answers.given(NAMES)
				&& Stream.of(price, currency, sessions, weeks).allMatch((answer) -> answer.value().isPresent());
		return new CostView(cost, plan.weeks(), PageLink.to(plan.address(), plan.about().title().text()),
				plan.costAddress(), List.of(price.field(), currency.field(), sessions.field(), weeks.field()),
				isWhole ? Optional.of(Sum.of(price.or(BigDecimal.ZERO), currency.or(""),
						new Appointment(today, sessions.or(1), weeks.or(1), ""), site)) : Optional.empty(),
				guide);
	}

	private static Optional<BigDecimal> price(String text) {
		Matcher price = PRICE.matcher(text);
		return price.matches()
				? Optional.of(new BigDecimal(
						price.group(1).replaceAll("\\D", "") + ((price.group(2) != null) ? "." + price.group(2) : "")))
				: Optional.empty();
	}

	/**
	 * What all sessions cost.
	 *
	 * @param each the price of one
	 * @param total that of all
	 * @param sessions how many there are
	 * @param weeks how many weeks the last one is after the first
	 * @param last the day of the last one, if the first is today
	 */
	record Sum(String each, String total, int sessions, int weeks, DateView last) {

		static Sum of(BigDecimal price, String currency, Appointment appointment, Site site) {
			Locale locale = site.settings().language();
			return new Sum(money(price, currency, locale),
					money(price.multiply(BigDecimal.valueOf(appointment.sessions())), currency, locale),
					appointment.sessions(), (appointment.sessions() - 1) * appointment.weeks(),
					DateView.full(appointment.last(), site.settings()));
		}

		private static String money(BigDecimal amount, String currency, Locale locale) {
			NumberFormat format = NumberFormat.getNumberInstance(locale);
			boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
			format.setMinimumFractionDigits(isWhole ? 0 : 2);
			String number = format.format(amount);
			boolean isSymbol = !currency.isEmpty() && !Character.isLetter(currency.codePointAt(0));
			return isSymbol ? currency + number : currency.isEmpty() ? number : number + "\u00a0" + currency;
		}

	}

}
