package org.skinprimer.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.skinprimer.content.Assessment;
import org.skinprimer.content.Block;
import org.skinprimer.content.Library;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.SharedTexts;
import org.skinprimer.content.Source;
import org.skinprimer.content.Synonyms;
import org.skinprimer.content.Term;
import org.skinprimer.problem.Problems;
import org.skinprimer.shared.Claim;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.Fact;
import org.skinprimer.shared.Facts;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.Recovery;
import org.skinprimer.shared.Tool;
import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.tool.Tools;

/**
 * What became of the files that pages refer to.
 *
 * @param terms the glossary
 * @param sources the works that may be cited
 * @param assessments how the authors rate the articles
 * @param synonyms the words that mean the same
 * @param facts the waits and limits
 * @param claims what no article claims
 * @param urgency how fast to get help
 * @param questions those that lead to the rows of that
 * @param recovery what is usual on each day
 * @param tools what is made of data files, each of its own, by file name
 * @param blocks the texts that more than one page shows, by file name
 * @param pictures the pictures by file name
 * @param calls the numbers that the rows of the urgency table stand beside
 * @param library what is in use of all these, as pages see it
 */
record LibraryFiles(Loaded<Map<String, Term>> terms, Loaded<Map<String, Source>> sources,
		Loaded<Map<String, Assessment>> assessments, Loaded<Map<String, Synonyms>> synonyms,
		Loaded<Map<String, Fact>> facts, Loaded<Map<String, Claim>> claims, Loaded<Map<String, UrgencyRow>> urgency,
		Loaded<Questions> questions, Loaded<Recovery> recovery, Map<String, Loaded<Tool>> tools,
		Map<String, Loaded<Block>> blocks, Map<String, Loaded<PictureFile>> pictures, List<EmergencyCall> calls,
		Library library) {

	/** Nothing is known yet. */
	static final LibraryFiles NONE = new LibraryFiles(Loaded.unknown(), Loaded.unknown(), Loaded.unknown(),
			Loaded.unknown(), Loaded.unknown(), Loaded.unknown(), Loaded.unknown(), Loaded.unknown(), Loaded.unknown(),
			Map.of(), Map.of(), Map.of(), List.of(),
			new Library(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), SharedTexts.NONE, Set.of()));

	/** The data files by name. */
	Map<String, Loaded<?>> data() {
		Map<String, Loaded<?>> data = new TreeMap<>(Map.of(Term.FILE, this.terms, Source.FILE, this.sources,
				Assessment.FILE, this.assessments, Synonyms.FILE, this.synonyms, Fact.FILE, this.facts, Claim.FILE,
				this.claims, Urgency.FILE, this.urgency, Question.FILE, this.questions, Recovery.FILE, this.recovery));
		data.putAll(this.tools);
		data.putAll(this.blocks);
		return data;
	}

	/** All files. */
	Collection<Loaded<?>> all() {
		return Stream.<Loaded<?>>concat(data().values().stream(), this.pictures.values().stream()).toList();
	}

	LibraryFiles with(Map<String, Loaded<Block>> others) {
		return new LibraryFiles(this.terms, this.sources, this.assessments, this.synonyms, this.facts, this.claims,
				this.urgency, this.questions, this.recovery, this.tools, others, this.pictures, this.calls,
				this.library);
	}

	/** Whether a library of them would be the same. */
	boolean saysTheSame(LibraryFiles before) {
		Map<String, Loaded<?>> now = named();
		Map<String, Loaded<?>> then = before.named();
		return this.calls.equals(before.calls) && now.keySet().equals(then.keySet())
				&& now.keySet().stream().allMatch((name) -> now.get(name).saysTheSame(then.get(name)));
	}

	/** The same, of which some are to be looked at again. */
	LibraryFiles doubted(Set<String> names) {
		return new LibraryFiles(doubted(this.terms, Term.FILE, names), doubted(this.sources, Source.FILE, names),
				doubted(this.assessments, Assessment.FILE, names), doubted(this.synonyms, Synonyms.FILE, names),
				doubted(this.facts, Fact.FILE, names), doubted(this.claims, Claim.FILE, names),
				doubted(this.urgency, Urgency.FILE, names), doubted(this.questions, Question.FILE, names),
				doubted(this.recovery, Recovery.FILE, names), doubted(this.tools, names), doubted(this.blocks, names),
				doubted(this.pictures, names), this.calls, this.library);
	}

	private static <T> Map<String, Loaded<T>> doubted(Map<String, Loaded<T>> files, Set<String> names) {
		Map<String, Loaded<T>> doubted = new TreeMap<>(files);
		doubted.replaceAll((name, loaded) -> doubted(loaded, name, names));
		return doubted;
	}

	private static <T> Loaded<T> doubted(Loaded<T> loaded, String name, Set<String> names) {
		return names.contains(name) ? loaded.doubted() : loaded;
	}

	private Map<String, Loaded<?>> named() {
		Map<String, Loaded<?>> named = data();
		named.putAll(this.pictures);
		return named;
	}

	LibraryFiles withLibrary() {
		Map<String, PictureFile> shown = new TreeMap<>();
		this.pictures.forEach((name, loaded) -> loaded.value().ifPresent((picture) -> shown.put(name, picture)));
		Set<String> damaged = new HashSet<>();
		data().forEach((name, loaded) -> {
			if (Problems.hasErrors(loaded.problems())) {
				damaged.add(name);
			}
		});
		return new LibraryFiles(this.terms, this.sources, this.assessments, this.synonyms, this.facts, this.claims,
				this.urgency, this.questions, this.recovery, this.tools, this.blocks, this.pictures, this.calls,
				new Library(entries(this.terms), entries(this.sources), entries(this.assessments),
						entries(this.synonyms), shown, shared(), damaged));
	}

	private SharedTexts shared() {
		Map<String, Block> texts = new LinkedHashMap<>();
		this.blocks.forEach((file, loaded) -> loaded.value().ifPresent((block) -> texts.put(Block.name(file), block)));
		Map<String, Tool> made = new TreeMap<>();
		this.tools.forEach((file, loaded) -> loaded.value().ifPresent((tool) -> made.put(file, tool)));
		return new SharedTexts(new Facts(entries(this.facts)),
				this.questions.value().orElse(Questions.NONE).with(new Urgency(entries(this.urgency), this.calls)),
				this.recovery.value().orElse(Recovery.NONE), new Tools(made), entries(this.claims), texts);
	}

	private static <T> Map<String, T> entries(Loaded<Map<String, T>> loaded) {
		return loaded.value().orElse(Map.of());
	}

}
