package org.skinprimer.editor;

import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.live.ContentInspector;
import org.skinprimer.page.PageViews;
import org.skinprimer.seo.Head;
import org.skinprimer.web.DeskAddress;
import org.skinprimer.web.NotFound;

/** Shows editors how a page will look to visitors, before or after they can see it. */
@Controller
class PreviewController {

	private final PageViews views;

	private final ContentInspector inspector;

	private final MessageSource words;

	PreviewController(PageViews views, ContentInspector inspector, MessageSource words) {
		this.inspector = inspector;
		this.views = views;
		this.words = words;
	}

	@GetMapping(DeskAddress.PREVIEW + "/**")
	String show(PagePath request, Site site, Locale locale, Model model) {
		PagePath path = request.behind(DeskAddress.PREVIEW);
		Page page = this.inspector.current()
			.hidden(path)
			.or(() -> site.page(path))
			.orElseThrow(() -> new NotFound(request));
		String view = this.views.show(path, Optional.of(page), site, model).orElseThrow(() -> new NotFound(request));
		String title = this.words.getMessage("preview.head", new Object[] { page.header().title() }, locale);
		model.addAttribute("head", Head.unlisted(site, title));
		model.addAttribute("preview", PreviewView.of(page, site));
		return view;
	}

}
