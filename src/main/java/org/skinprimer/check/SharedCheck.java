package org.skinprimer.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.content.Block;
import org.skinprimer.content.ContentSnapshot;
import org.skinprimer.content.Library;
import org.skinprimer.content.Page;
import org.skinprimer.content.SharedTexts;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Source;
import org.skinprimer.content.UrgencyLine;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Notice;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Cause;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.problem.Severity;
import org.skinprimer.shared.Fact;
import org.skinprimer.shared.FactUse;
import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.shared.UrgencyRow.Level;
import org.skinprimer.yaml.LocatedText;

/**
 * Checks what pages say alike: that each place that names a fact says it, that the
 * fastest help stands first, and that nothing is listed that nobody uses.
 */
final class SharedCheck {

	/** The notices that the urgency table makes, and their levels. */
	private static final Map<Notice.Kind, Level> OWN = Map.of(Notice.Kind.EMERGENCY, Level.EMERGENCY,
			Notice.Kind.URGENT, Level.TODAY);

	private final ContentSnapshot snapshot;

	private final Library library;

	private final SharedTexts shared;

	private final List<Problem> found = new ArrayList<>();

	private final Set<String> usedFacts = new HashSet<>();

	private final Set<String> usedBlocks = new HashSet<>();

	SharedCheck(ContentSnapshot snapshot) {
		this.snapshot = snapshot;
		this.library = snapshot.library();
		this.shared = this.library.shared();
	}

	/**
	 * What the line near the top of pages names is a sign of the table that cannot wait.
	 */
	List<Problem> problems(UrgencyLine line) {
		Map<String, UrgencyRow> rows = this.shared.urgency().rows();
		for (LocatedText row : rows.isEmpty() ? List.<LocatedText>of() : line.rows()) {
			if (!rows.containsKey(row.text())) {
				this.found.add(new Problem(Severity.ERROR, SiteSettings.FILE, row.place(),
						"`rows` names `" + row.text() + "`, which is no row of " + Urgency.FILE,
						DidYouMean.hint(row.text(), rows.keySet(), "write the `id` of a row there")));
			}
			else if (rows.get(row.text()).level().compareTo(Level.TODAY) > 0) {
				this.found.add(new Problem(
						Severity.ERROR, SiteSettings.FILE, row.place(), "`rows` names `" + row.text()
								+ "`, whose level is `" + rows.get(row.text()).level().word() + "`",
						"name rows of the levels emergency and today only"));
			}
		}
		return this.found;
	}

	/**
	 * Finds what is wrong.
	 * @param pages those that may be judged
	 * @param isWhole whether all pages are known: if not, nobody knows what is unused
	 */
	List<Problem> problems(Collection<Page> pages, boolean isWhole) {
		this.snapshot.dataFiles().forEach((file) -> uses(file.name(), FactUse.in(file.text()).stream()));
		this.shared.blocks().values().forEach(this::block);
		for (Page page : pages) {
			uses(page.source().name(), FactUse.in(header(page.source().text())).stream());
			links(page.source().name(), page.document());
			notices(page);
			order(page);
		}
		this.shared.facts().byId().values().forEach((fact) -> cited(Fact.FILE, fact.sources()));
		cited(Urgency.FILE, this.shared.urgency().sources());
		if (isWhole) {
			unused();
		}
		return this.found;
	}

	/** A block counts for none of the pages that show it, so it is measured by itself. */
	private void block(Block block) {
		links(block.source().name(), block.document());
		this.found.addAll(WaitCheck.check(block.source().name(), block.source().text(), this.shared.facts()));
		if (this.snapshot.settings().articleRules()) {
			Problems problems = new Problems(block.source().name());
			new ReadingCheck(problems).check(block.document());
			this.found.addAll(problems.all());
		}
	}

	private static String header(String text) {
		return text.substring(0, Math.max(text.indexOf("\n---", 1), 0));
	}

	private void links(String file, Document document) {
		document.links().forEach((link) -> {
			switch (link.kind()) {
				case FACT -> uses(file, Stream.of(new FactUse(link.target(), link.text(), link.place())));
				case BLOCK -> this.usedBlocks.add(link.target());
				default -> {
					// It names no shared text.
				}
			}
		});
	}

	private void uses(String file, Stream<FactUse> uses) {
		uses.forEach((use) -> {
			this.usedFacts.add(use.id());
			Fact fact = this.shared.facts().byId().get(use.id());
			if (fact == null) {
				error(file, use.place(), "unknown fact `" + use.id() + "`",
						DidYouMean.hint(use.id(), this.shared.facts().byId().keySet(), "add it to " + Fact.FILE),
						Optional.of(new Cause(Fact.FILE, Cause.Kind.FACT)));
			}
			else if (!fact.isSaid(use.words())) {
				error(file, use.place(), "“" + use.words() + "” is not what the fact `" + use.id() + "` says",
						"write `[" + fact.words() + "](fact:" + use.id() + ")`" + others(fact), Optional.empty());
			}
		});
	}

	private static String others(Fact fact) {
		return fact.also().isEmpty() ? "" : "; these words will do too: " + String.join(", ", fact.also());
	}

	/** Where there is a table, it alone says what is urgent. */
	private void notices(Page page) {
		for (Notice notice : page.document().notices()) {
			notice.kind()
				.flatMap((kind) -> Optional.ofNullable(OWN.get(kind)))
				.filter((level) -> this.shared.urgency().has(level))
				.ifPresent((level) -> error(page.source().name(), notice.place(),
						"this page writes a notice `[!" + notice.mark() + "]` of its own, though " + Urgency.FILE
								+ " says what is urgent",
						"write `[Signs that need help](block:" + Urgency.PREFIX + level.word()
								+ ")` on a line of its own in its place; what is missing there belongs in the table",
						Optional.empty()));
		}
	}

	/** The fastest help stands first. */
	private void order(Page page) {
		Optional<Document.Inclusion> slower = Optional.empty();
		for (Document.Inclusion inclusion : page.document().inclusions()) {
			Optional<Level> level = Urgency.level(inclusion.target());
			Optional<Level> above = slower.flatMap((other) -> Urgency.level(other.target()));
			if (level.isPresent() && above.filter((other) -> level.get().compareTo(other) < 0).isPresent()) {
				error(page.source().name(), inclusion.place(),
						"`block:" + inclusion.target() + "` stands below `block:" + slower.orElseThrow().target() + "`",
						"put the faster help first: emergency, then today, then call", Optional.empty());
			}
			else if (level.isPresent()) {
				slower = Optional.of(inclusion);
			}
		}
	}

	private void cited(String file, List<LocatedText> sources) {
		Severity severity = this.library.isDamaged(Source.FILE) ? Severity.WARNING : Severity.ERROR;
		sources.stream()
			.filter((source) -> !this.library.sources().containsKey(source.text()))
			.forEach((source) -> this.found
				.add(new Problem(severity, file, source.place(), "unknown source `" + source.text() + "`",
						DidYouMean.hint(source.text(), this.library.sources().keySet(), "add it to " + Source.FILE),
						Optional.of(new Cause(Source.FILE, Cause.Kind.SOURCE)))));
	}

	private void unused() {
		this.shared.facts()
			.byId()
			.values()
			.stream()
			.filter((fact) -> !this.usedFacts.contains(fact.id()))
			.forEach((fact) -> this.found.add(new Problem(Severity.WARNING, Fact.FILE, fact.place(),
					"no page names the fact `" + fact.id() + "`",
					"write `[" + fact.words() + "](fact:" + fact.id() + ")` where it is said, or take it out")));
		this.shared.blocks().forEach((name, block) -> {
			if (!this.usedBlocks.contains(name)) {
				error(block.source().name(), Position.START, "no page shows this block",
						"write `[What it says](block:" + name + ")` on a line of its own, or take the file away",
						Optional.empty());
			}
		});
	}

	private void error(String file, Position place, String message, String hint, Optional<Cause> cause) {
		this.found.add(new Problem(Severity.ERROR, file, place, message, hint, cause));
	}

}
