package org.skinprimer.decide;

import java.util.List;

import org.skinprimer.content.Site;
import org.skinprimer.decision.Care;
import org.skinprimer.decision.Count;
import org.skinprimer.decision.Decision;
import org.skinprimer.decision.Statement;
import org.skinprimer.form.Field;
import org.skinprimer.web.PageLink;

/**
 * A decision with its questions.
 *
 * @param replies what is answered so far
 * @param cited the works that it cites
 */
record AidView(Decision decision, Replies replies, CitedView cited, ImprintView imprint, Site site) {

	static AidView of(Decision decision, Replies replies, Site site) {
		return new AidView(decision, replies, CitedView.of(decision.sources().toList(), site),
				ImprintView.of(decision, site), site);
	}

	/** The kinds of notices that it shows. */
	public List<String> kinds() {
		return this.decision.before().stream().map(Care::kind).distinct().toList();
	}

	/** The question of a name, with what is answered. */
	public Field field(String name) {
		return this.replies.byName().get(name);
	}

	/** What may be marked. */
	public List<String> scale() {
		return Replies.MARK;
	}

	/** What may be answered to a statement. */
	public List<String> verdicts() {
		return Replies.STATEMENT;
	}

	/** What may be answered to a question of how sure a person is. */
	public List<String> doubts() {
		return Replies.DOUBT;
	}

	/** The pictures of a count. */
	public List<DotsView> dots(Count count) {
		return count.groups().stream().map((arm) -> DotsView.of(arm, count.of())).toList();
	}

	/** The page that says more of a warning. */
	public List<PageLink> more(Care care) {
		return PageLink.to(care.more().stream().toList(), this.site);
	}

	/** The page that says more of a statement. */
	public List<PageLink> more(Statement statement) {
		return PageLink.to(statement.more().stream().toList(), this.site);
	}

}
