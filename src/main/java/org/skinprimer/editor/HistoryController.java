package org.skinprimer.editor;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.diff.Comparison;
import org.skinprimer.history.Revision;
import org.skinprimer.history.Revisions;
import org.skinprimer.live.ContentInspector;
import org.skinprimer.load.Inspection;
import org.skinprimer.web.DeskAddress;
import org.skinprimer.web.NotFound;

/** Shows how a page looked before, and what changed. */
@Controller
class HistoryController {

	private final Revisions revisions;

	private final ContentInspector inspector;

	private final DeskHead heads;

	HistoryController(Revisions revisions, ContentInspector inspector, DeskHead heads) {
		this.inspector = inspector;
		this.revisions = revisions;
		this.heads = heads;
	}

	@GetMapping(DeskAddress.HISTORY + "/**")
	String history(PagePath path, Site site, Model model) {
		Versions versions = Versions.of(path, DeskAddress.HISTORY, this.inspector.current(), this.revisions);
		model.addAttribute("head", this.heads.of(site, "history.head", versions.subject().title()));
		model.addAttribute("history", HistoryView.of(versions, site.settings()));
		return "editor/history";
	}

	@GetMapping(DeskAddress.TEXT + "/**")
	String text(PagePath path, @RequestParam Optional<String> revision, Site site, Model model) {
		Versions versions = Versions.of(path, DeskAddress.TEXT, this.inspector.current(), this.revisions);
		Revision shown = versions.named(revision);
		model.addAttribute("head",
				this.heads.of(site, "text.head", versions.subject().title(), Integer.toString(shown.number())));
		model.addAttribute("earlier", TextView.of(versions, shown, text(shown), site.settings()));
		return "editor/text";
	}

	/** The file as it was, under the name that puts it back. */
	@GetMapping(DeskAddress.FILE + "/**")
	ResponseEntity<byte[]> file(PagePath path, @RequestParam Optional<String> revision) {
		Inspection inspection = this.inspector.current();
		Versions versions = Versions.of(path, DeskAddress.FILE, inspection, this.revisions);
		Revision saved = versions.named(revision);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(versions.fileName(inspection)).build().toString())
			.body(text(saved).getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping(DeskAddress.COMPARE + "/**")
	String compare(PagePath path, @RequestParam Optional<String> from, @RequestParam Optional<String> to, Site site,
			Model model) {
		Versions versions = Versions.of(path, DeskAddress.COMPARE, this.inspector.current(), this.revisions);
		Revision second = versions.named(to);
		Revision first = from.isPresent() ? versions.named(from) : versions.before(second);
		Revision older = (first.number() < second.number()) ? first : second;
		Revision newer = (first.number() < second.number()) ? second : first;
		model.addAttribute("head", this.heads.of(site, "compare.head", versions.subject().title()));
		model.addAttribute("change",
				CompareView.of(versions, older, newer, Comparison.of(text(older), text(newer)), site.settings()));
		return "editor/compare";
	}

	private String text(Revision revision) {
		return this.revisions.text(revision.path(), revision.number()).orElseThrow(() -> new NotFound(revision.path()));
	}

}
