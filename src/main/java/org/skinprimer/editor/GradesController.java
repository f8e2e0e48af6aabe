package org.skinprimer.editor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.skinprimer.content.Site;
import org.skinprimer.web.DeskAddress;

/** Shows how hard the articles are to read. */
@Controller
class GradesController {

	private final DeskHead heads;

	GradesController(DeskHead heads) {
		this.heads = heads;
	}

	@GetMapping(DeskAddress.GRADES)
	String show(Site site, Model model) {
		model.addAttribute("head", this.heads.of(site, "grades.head"));
		model.addAttribute("grades", GradesView.of(site));
		return "editor/grades";
	}

}
