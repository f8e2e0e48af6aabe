package org.skinprimer.error;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Section;
import org.skinprimer.content.Site;
import org.skinprimer.shared.Day;
import org.skinprimer.shared.Recovery;
import org.skinprimer.web.PageLink;

/** Answers whatever went wrong with a page in plain words. */
@Controller
class ErrorPages implements ErrorController {

	/** In seconds: a database that is started again needs about that long. */
	private static final String RETRY_AFTER = "10";

	private final MessageSource words;

	private final NearestPages nearest;

	ErrorPages(MessageSource words, NearestPages nearest) {
		this.words = words;
		this.nearest = nearest;
	}

	@RequestMapping("/error")
	String show(HttpServletRequest request, HttpServletResponse response, Site site, Locale locale, Model model) {
		HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		response.setStatus(status.value());
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		List<PageLink> days = (status == HttpStatus.NOT_FOUND) ? days(asked(request), site, locale) : List.of();
		String kind = days.isEmpty() ? kind(status) : "day";
		String heading = this.words.getMessage("error." + kind + ".title", null, locale);
		ErrorView view = new ErrorView(kind, heading + " | " + site.settings().identity().name(), heading,
				this.words.getMessage("error." + kind + ".text", null, locale),
				days.isEmpty() ? nearest(status, request, site, locale) : days, links(status, request, site));
		model.addAttribute("head", view);
		model.addAttribute("error", view);
		return "error/error";
	}

	private List<PageLink> nearest(HttpStatus status, HttpServletRequest request, Site site, Locale locale) {
		return (status == HttpStatus.NOT_FOUND) ? this.nearest.of(asked(request), site, locale) : List.of();
	}

	/** Beside a page that is gone stood others on the same days of treatment. */
	private static List<PageLink> links(HttpStatus status, HttpServletRequest request, Site site) {
		Optional<Section> section = (status == HttpStatus.GONE) ? site.section(asked(request)) : Optional.empty();
		return section.filter((any) -> !any.articles().isEmpty())
			.map((around) -> around.articles().stream().map(PageLink::to).toList())
			.orElseGet(() -> site.sections().stream().map(PageLink::to).toList());
	}

	/** Near a day that has no page are others that have one. */
	private List<PageLink> days(PagePath asked, Site site, Locale locale) {
		Recovery recovery = site.shared().recovery();
		List<Day> near = recovery.near(asked.value());
		if (near.isEmpty()) {
			return List.of();
		}
		Stream<PageLink> days = near.stream()
			.map((day) -> PageLink.to(day.address(), this.words.getMessage(day.isWeek() ? "days.week" : "days.day",
					new Object[] { day.number() }, locale)));
		return Stream
			.concat(days, Stream.of(PageLink.to(recovery.overview(), this.words.getMessage("days.all", null, locale))))
			.toList();
	}

	private static PagePath asked(HttpServletRequest request) {
		String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		// What stands for a page on paper, or for an earlier text of it, is about that
		// page.
		return PagePath.canonical(asked.replaceFirst("^(?:/v/[^/]*|/take-home/sheet)(?=/.)", ""));
	}

	private static HttpStatus status(@Nullable Object code) {
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	/** Which words the page shows. */
	private static String kind(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "missing";
			case GONE -> "gone";
			case UNAUTHORIZED -> "locked";
			case SERVICE_UNAVAILABLE -> "later";
			case TOO_MANY_REQUESTS -> "pause";
			default -> status.is4xxClientError() ? "refused" : "broken";
		};
	}

}
