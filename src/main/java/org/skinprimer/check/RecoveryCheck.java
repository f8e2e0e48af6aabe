package org.skinprimer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.SourceFile;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.prose.Readability;
import org.skinprimer.shared.Day;
import org.skinprimer.shared.Recovery;
import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.yaml.LocatedText;

/** Checks what the days after treatment say beside the rest of the site. */
final class RecoveryCheck {

	/**
	 * With what stands around them, a page has at most 330 words, two screens of a phone.
	 */
	private static final int MOST_WORDS = 250;

	private static final Pattern COMMENT = Pattern.compile("(?m)^ *#.*");

	private final ContentSnapshot snapshot;

	private final Recovery recovery;

	private final Map<String, UrgencyRow> rows;

	private final List<Problem> found = new ArrayList<>();

	RecoveryCheck(ContentSnapshot snapshot) {
		this.snapshot = snapshot;
		this.recovery = snapshot.library().shared().recovery();
		this.rows = snapshot.library().shared().urgency().rows();
	}

	List<Problem> problems() {
		if (!this.recovery.isEmpty()) {
			folder();
			this.recovery.byAddress().values().forEach(this::day);
			this.snapshot.dataFiles().stream().filter((file) -> file.name().equals(Recovery.FILE)).forEach(this::waits);
		}
		return this.found;
	}

	/** What a comment says is no advice. */
	private void waits(SourceFile file) {
		this.found.addAll(WaitCheck.check(Recovery.FILE, COMMENT.matcher(file.text()).replaceAll(""),
				this.snapshot.library().shared().facts()));
	}

	private void folder() {
		ToolCheck.folder(Recovery.FILE, this.recovery.folder(), this.snapshot.settings()).ifPresent(this.found::add);
	}

	private void day(Day day) {
		day.calls().forEach((row) -> row(row, day));
		if (day.calls().stream().noneMatch(this::isEmergency) && !isDamaged()) {
			error(day.id().place(), "the day `" + day.id().text() + "` names no sign that needs help at once",
					"put the id of a row of level emergency into `call`, so that the number stands on the page");
		}
		if (this.snapshot.settings().articleRules()) {
			readable(day);
		}
	}

	private void row(LocatedText id, Day day) {
		UrgencyRow row = this.rows.get(id.text());
		if (row == null) {
			this.found.add(new Problem(isDamaged() ? Severity.WARNING : Severity.ERROR, Recovery.FILE, id.place(),
					"unknown row `" + id.text() + "`",
					DidYouMean.hint(id.text(), this.rows.keySet(), "add it to " + Urgency.FILE),
					Optional.of(new Cause(Urgency.FILE, Cause.Kind.ROW))));
		}
		else if (!row.isLookedForOn(day.sinceTreatment())) {
			error(id.place(), "the row `" + id.text() + "` is not looked for on " + day.id().text(),
					"take it out, or change `days` of the row in " + Urgency.FILE);
		}
	}

	private boolean isEmergency(LocatedText id) {
		return Optional.ofNullable(this.rows.get(id.text()))
			.filter((row) -> row.level() == Level.EMERGENCY)
			.isPresent();
	}

	private boolean isDamaged() {
		return this.snapshot.library().isDamaged(Urgency.FILE);
	}

	private void readable(Day day) {
		TextsCheck check = TextsCheck.of(Recovery.FILE, day.texts().toList());
		int words = check.read().words() + calls(day);
		if (words > MOST_WORDS) {
			error(day.id().place(), "the day `" + day.id().text() + "` has " + words + " words with its signs",
					"up to " + MOST_WORDS + " fit two screens of a phone");
		}
		this.found.addAll(check.problems("the day `" + day.id().text() + "`", day.id().place()));
	}

	private int calls(Day day) {
		return Readability
			.of(day.calls()
				.stream()
				.flatMap((id) -> Optional.ofNullable(this.rows.get(id.text())).stream())
				.flatMap((row) -> List.of(row.go(), row.brief()).stream())
				.toList())
			.words();
	}

	private void error(Position place, String message, String hint) {
		this.found.add(new Problem(Severity.ERROR, Recovery.FILE, place, message, hint));
	}

}
