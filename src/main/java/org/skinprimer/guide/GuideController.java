package org.skinprimer.guide;

import java.util.Locale;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.Site;
import org.skinprimer.seo.Head;
import org.skinprimer.web.DeskAddress;
import org.skinprimer.web.NotFound;
import org.skinprimer.web.PageLink;

/** Shows editors how to write a page. */
@Controller
class GuideController {

	/** Drawings may style themselves, and may do nothing else. */
	private static final String DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

	private final ObjectProvider<Guide> guide;

	private final MessageSource words;

	GuideController(ObjectProvider<Guide> guide, MessageSource words) {
		this.guide = guide;
		this.words = words;
	}

	@GetMapping(DeskAddress.GUIDE)
	String show(Site site, Locale locale, Model model) {
		Guide guide = this.guide.getObject();
		String heading = word("guide.title", locale);
		GuideView view = new GuideView(word("guide.lede", locale),
				PageLink.to(DeskAddress.DESK, word("guide.desk", locale)), guide.contents(), guide.passages());
		model.addAttribute("head", Head.unlisted(site, heading, view.description()));
		model.addAttribute("manual", view);
		return "editor/guide";
	}

	@GetMapping(DeskAddress.GUIDE + "/pictures/**")
	ResponseEntity<byte[]> picture(PagePath path) {
		PictureFile picture = this.guide.getObject()
			.picture(path.value().substring(DeskAddress.GUIDE.length()))
			.orElseThrow(() -> new NotFound(path));
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf(picture.type()))
			.header("Content-Security-Policy", DRAWING_POLICY)
			.body(picture.bytes());
	}

	private String word(String key, Locale locale) {
		return this.words.getMessage(key, null, locale);
	}

}
