package org.skinprimer.web;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import org.skinprimer.content.Site;

/** Answers whatever went wrong with a page in plain words. */
@Controller
class ErrorPages implements ErrorController {

	private final MessageSource words;

	ErrorPages(MessageSource words) {
		this.words = words;
	}

	@RequestMapping("/error")
	String show(HttpServletRequest request, HttpServletResponse response, Site site, Locale locale, Model model) {
		HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		response.setStatus(status.value());
		String kind = kind(status);
		String heading = this.words.getMessage("error." + kind + ".title", null, locale);
		ErrorView view = new ErrorView(kind, heading + " | " + site.settings().name(), heading,
				this.words.getMessage("error." + kind + ".text", null, locale),
				site.sections().stream().map(ErrorView.Link::to).toList());
		model.addAttribute("head", view);
		model.addAttribute("error", view);
		return "error/error";
	}

	private static HttpStatus status(@Nullable Object code) {
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	/** Which words the page shows. */
	private static String kind(HttpStatus status) {
		if (status == HttpStatus.NOT_FOUND) {
			return "missing";
		}
		return status.is4xxClientError() ? "refused" : "broken";
	}

}
