package org.skinprimer.editor;

import java.time.Clock;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.Site;
import org.skinprimer.history.Revisions;
import org.skinprimer.live.LiveSite;
import org.skinprimer.search.SearchMissRepository;
import org.skinprimer.web.DeskAddress;

/** Shows what there is to do. */
@Controller
class OverviewController {

	private final LiveSite live;

	private final Revisions revisions;

	private final SearchMissRepository misses;

	private final Clock clock;

	private final DeskHead heads;

	OverviewController(LiveSite live, Revisions revisions, SearchMissRepository misses, Clock clock, DeskHead heads) {
		this.live = live;
		this.revisions = revisions;
		this.misses = misses;
		this.clock = clock;
		this.heads = heads;
	}

	@GetMapping(DeskAddress.DESK)
	String show(Site site, Model model) {
		model.addAttribute("head", this.heads.of(site, "desk.title"));
		model.addAttribute("desk",
				OverviewView.of(site, this.live.status(), this.revisions, this.misses, this.clock.instant()));
		return "editor/overview";
	}

}
