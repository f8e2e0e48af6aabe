package org.skinprimer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SharedTexts;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.SourceFile;
import org.skinprimer.decision.Decision;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;
import org.skinprimer.shared.ClinicSheet;
import org.skinprimer.shared.Plan;
import org.skinprimer.shared.PlanRow;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Tool;
import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.yaml.LocatedText;

/**
 * Checks what the data files that make pages of their own say beside the rest of the
 * site.
 */
final class ToolCheck {

	private static final Pattern COMMENT = Pattern.compile("(?m)^ *#.*");

	private final ContentSnapshot snapshot;

	private final SharedTexts shared;

	private final boolean areSettingsRead;

	ToolCheck(ContentSnapshot snapshot, boolean areSettingsRead) {
		this.snapshot = snapshot;
		this.areSettingsRead = areSettingsRead;
		this.shared = snapshot.library().shared();
	}

	List<Problem> problems() {
		List<Problem> found = new ArrayList<>();
		this.shared.tools().byFile().forEach((file, tool) -> {
			waits(file, found);
			signs(file, tool, found);
			if (this.snapshot.settings().articleRules()) {
				found.addAll(TextsCheck.of(file, tool.texts().toList()).problems("this file", Position.START));
			}
		});
		this.shared.tools()
			.byFile()
			.forEach((file, tool) -> tool.addresses().forEach((page) -> free(file, page, found)));
		if (this.shared.questions().areReady()) {
			free(Question.FILE, this.shared.questions().address(), found);
		}
		this.shared.tools().all(Decision.class).forEach((decision) -> {
			found.addAll(new DecisionCheck(decision, this.snapshot).problems());
			if (this.areSettingsRead) {
				found.addAll(DecisionCheck.funding(decision, this.snapshot.settings()));
			}
		});
		this.shared.tools().all(Plan.class).forEach((plan) -> days(plan, found));
		this.shared.tools()
			.all(ClinicSheet.class)
			.forEach((sheet) -> folder(ClinicSheet.TOOL.name(), sheet.folder(), this.snapshot.settings())
				.ifPresent(found::add));
		return found;
	}

	/** A page that a data file makes takes no address that another page has. */
	private void free(String file, String address, List<Problem> found) {
		PagePath path = new PagePath(address);
		boolean isSection = path.folder().isEmpty() && this.snapshot.settings().hasSection(path.name());
		if (isSection || path.isReserved()) {
			found.add(new Problem(Severity.ERROR, file, Position.START,
					"`" + address + "` "
							+ (isSection ? "is the address of a section" : "belongs to the program itself"),
					"write another `address`"));
		}
	}

	/** What is wrong with a folder that should be a section, if anything is. */
	static Optional<Problem> folder(String file, LocatedText folder, SiteSettings settings) {
		List<String> sections = settings.sections().stream().map((section) -> section.folder()).toList();
		return sections.contains(folder.text()) ? Optional.empty()
				: Optional.of(new Problem(Severity.ERROR, file, folder.place(),
						"`folder` names `" + folder.text() + "`, which is no section",
						DidYouMean.hint(folder.text(), sections, "write one of " + String.join(", ", sections))));
	}

	/** What a comment says is no advice. */
	private void waits(String name, List<Problem> found) {
		this.snapshot.dataFiles()
			.stream()
			.filter((file) -> file.name().equals(name))
			.map(SourceFile::text)
			.forEach((text) -> found
				.addAll(WaitCheck.check(name, COMMENT.matcher(text).replaceAll(""), this.shared.facts())));
	}

	private void signs(String file, Tool tool, List<Problem> found) {
		Map<String, UrgencyRow> rows = this.shared.urgency().rows();
		Severity severity = this.snapshot.library().isDamaged(Urgency.FILE) ? Severity.WARNING : Severity.ERROR;
		tool.signs()
			.filter((sign) -> !rows.containsKey(sign.text()))
			.forEach((sign) -> found.add(unknown(file, sign, severity, rows)));
	}

	/** A sign stands only on days on which it is looked for. */
	private void days(Plan plan, List<Problem> found) {
		for (PlanRow row : plan.rows()) {
			row.sign().ifPresent((sign) -> {
				UrgencyRow known = this.shared.urgency().rows().get(sign.text());
				if (known != null && !IntStream.range(row.from(), row.until()).allMatch(known::isLookedForOn)) {
					found.add(new Problem(Severity.ERROR, Plan.FILE.name(), sign.place(),
							"the row `" + sign.text() + "` is not looked for on each day from " + row.from() + " to "
									+ (row.until() - 1),
							"change `from` or `until`, or `days` of the row in " + Urgency.FILE));
				}
			});
		}
	}

	private static Problem unknown(String file, LocatedText sign, Severity severity, Map<String, UrgencyRow> rows) {
		return new Problem(severity, file, sign.place(), "unknown row `" + sign.text() + "`",
				DidYouMean.hint(sign.text(), rows.keySet(), "add it to " + Urgency.FILE),
				Optional.of(new Cause(Urgency.FILE, Cause.Kind.ROW)));
	}

}
