package org.skinprimer.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.Question;
import org.skinprimer.web.PageLink;

/**
 * The questions, and what the answers come to.
 *
 * @param above the section that the page stands in
 * @param questions what is asked, the most urgent first
 * @param result what the answers come to, if there are any
 * @param numbers whom to call in an emergency, the home country first
 */
record TriageView(Optional<PageLink> above, List<QuestionView> questions, Optional<OutcomeView> result,
		List<EmergencyCall> numbers) {

	/**
	 * Shows answers.
	 * @param path the address of the page
	 * @param answered whether anybody gave any, were they all blank
	 */
	static TriageView of(PagePath path, Answers answers, boolean answered, Site site) {
		List<QuestionView> questions = new ArrayList<>();
		for (Question question : answers.questions().byId().values()) {
			questions.add(QuestionView.of(questions.size() + 1, question, answers));
		}
		return new TriageView(site.section(path).map(PageLink::labeled), List.copyOf(questions),
				answered ? Optional.of(OutcomeView.of(answers)) : Optional.empty(),
				answers.questions().urgency().numbers());
	}

	/** The questions without an answer. */
	public List<QuestionView> open() {
		return this.questions.stream().filter(QuestionView::blank).toList();
	}

}
