package org.skinprimer.editor;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.live.ContentInspector;
import org.skinprimer.page.PageViews;
import org.skinprimer.web.DeskAddress;
import org.skinprimer.web.NotFound;

/** Shows how a page looks to visitors, before or after they can see it. */
@Controller
class PreviewController {

	private final PageViews views;

	private final ContentInspector inspector;

	private final DeskHead heads;

	PreviewController(PageViews views, ContentInspector inspector, DeskHead heads) {
		this.inspector = inspector;
		this.views = views;
		this.heads = heads;
	}

	@GetMapping(DeskAddress.PREVIEW + "/**")
	String show(PagePath request, Site site, Model model) {
		PagePath path = request.behind(DeskAddress.PREVIEW);
		Page page = this.inspector.current()
			.hidden(path)
			.or(() -> site.page(path))
			.orElseThrow(() -> new NotFound(request));
		model.addAttribute("head", this.heads.of(site, "preview.head", page.header().title()));
		model.addAttribute("preview", PreviewView.of(page, site));
		return this.views.show(path, Optional.of(page), site, model).orElseThrow(() -> new NotFound(request));
	}

}
