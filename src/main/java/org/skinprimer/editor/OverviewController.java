package org.skinprimer.editor;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.Site;
import org.skinprimer.history.Revisions;
import org.skinprimer.live.ContentInspector;
import org.skinprimer.live.ContentStatus;
import org.skinprimer.launch.Readiness;
import org.skinprimer.load.Inspection;
import org.skinprimer.search.SearchMissRepository;
import org.skinprimer.security.DeskLock;
import org.skinprimer.web.DeskAddress;

/** Shows what there is to do. */
@Controller
class OverviewController {

	private final ContentInspector inspector;

	private final Revisions revisions;

	private final SearchMissRepository misses;

	private final Clock clock;

	private final DeskHead heads;

	private final DeskLock lock;

	private volatile @Nullable Launch launch;

	OverviewController(ContentInspector inspector, Revisions revisions, SearchMissRepository misses, Clock clock,
			DeskHead heads, DeskLock lock) {
		this.lock = lock;
		this.inspector = inspector;
		this.revisions = revisions;
		this.misses = misses;
		this.clock = clock;
		this.heads = heads;
	}

	@GetMapping(DeskAddress.DESK)
	String show(Site site, Model model) {
		Inspection inspection = this.inspector.current();
		model.addAttribute("head", this.heads.of(site, "desk.title"));
		ContentStatus status = this.inspector.status();
		// To look a site over takes all its texts, which are still being read.
		model.addAttribute("launch", status.isChecking() ? Readiness.UNKNOWN : launch(inspection));
		model.addAttribute("desk",
				OverviewView.of(inspection, status, this.revisions, this.misses, this.clock.instant()));
		return "editor/overview";
	}

	/** Looks a site over once: names of others may stand in any of its texts. */
	private Readiness launch(Inspection inspection) {
		Launch known = this.launch;
		if (known == null || known.inspection() != inspection) {
			known = new Launch(inspection, Readiness.of(inspection, this.lock));
			this.launch = known;
		}
		return known.readiness();
	}

	private record Launch(Inspection inspection, Readiness readiness) {
	}

}
