package org.skinprimer.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.skinprimer.content.Assessment;
import org.skinprimer.content.Block;
import org.skinprimer.content.Library;
import org.skinprimer.content.PictureFile;
import org.skinprimer.content.SharedTexts;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Source;
import org.skinprimer.content.SourceFile;
import org.skinprimer.content.Synonyms;
import org.skinprimer.content.Term;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.load.Loaded.Stamp;
import org.skinprimer.problem.Problems;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.Fact;
import org.skinprimer.shared.Facts;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.Recovery;
import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.yaml.YamlMap;

/** Reads what pages refer to beside each other, each file only if it has changed. */
final class LibraryReader {

	private final Path folder;

	private final FolderListing listing;

	private final SiteSettings settings;

	private final Instant now;

	private final LastGood lastGood;

	LibraryReader(Path folder, FolderListing listing, SiteSettings settings, Instant now, LastGood lastGood) {
		this.folder = folder;
		this.listing = listing;
		this.settings = settings;
		this.now = now;
		this.lastGood = lastGood;
	}

	/** Reads what has changed; the very same as before if nothing has. */
	Files read(Files before) {
		Map<String, Loaded<PictureFile>> pictures = new TreeMap<>();
		this.listing.pictures()
			.forEach((name, stamp) -> pictures.put(name,
					picture(name, stamp, before.pictures().getOrDefault(name, Loaded.unknown()))));
		List<EmergencyCall> calls = this.settings.emergency();
		Files lists = new Files(data(Term.FILE, Term::read, before.terms()),
				data(Source.FILE, Source::read, before.sources()),
				data(Assessment.FILE, Assessment::read, before.assessments()),
				data(Synonyms.FILE, Synonyms::read, before.synonyms()), data(Fact.FILE, Fact::read, before.facts()),
				urgency(calls, before), questions(before), recovery(before), Map.of(), pictures, calls,
				before.library());
		Files now = lists.with(blocks(lists, before));
		return now.saysTheSame(before) ? now : now.withLibrary();
	}

	private Loaded<PictureFile> picture(String name, Stamp stamp, Loaded<PictureFile> before) {
		if (before.holds(stamp)) {
			return before;
		}
		Problems problems = new Problems(name);
		Optional<PictureFile> picture = PictureReader.read(this.folder, name, problems);
		if (picture.map(PictureFile::address).equals(before.value().map(PictureFile::address)) && !before.isKept()
				&& problems.all().equals(before.problems())) {
			return before.seen(stamp, this.now);
		}
		return Loaded.of(before, stamp, this.now, new Attempt<>(Optional.empty(), picture, problems.all()),
				() -> Optional.of(new Attempt<>(Optional.empty(), before.value(), List.of())));
	}

	private <T> Loaded<Map<String, T>> data(String name, Function<YamlMap, T> reader, Loaded<Map<String, T>> before) {
		return data(name, before, true, (text, problems) -> DataFile.read(text, reader, problems));
	}

	/** A row that holds a number of the settings is a mistake of the row. */
	private Loaded<Map<String, UrgencyRow>> urgency(List<EmergencyCall> calls, Files before) {
		return data(Urgency.FILE, before.urgency(), calls.equals(before.calls()),
				(text, problems) -> DataFile.read(text, "rows", Urgency.reader(calls), problems));
	}

	private Loaded<Map<String, Question>> questions(Files before) {
		return data(Question.FILE, before.questions(), true,
				(text, problems) -> DataFile.read(text, "questions", Question::read, problems));
	}

	private Loaded<Recovery> recovery(Files before) {
		Stamp stamp = this.listing.data().getOrDefault(Recovery.FILE, Stamp.NONE);
		if (!stamp.equals(Stamp.NONE)) {
			return text(Recovery.FILE, stamp, before.recovery(), true, DataFile::recovery);
		}
		return before.recovery().holds(stamp) ? before.recovery() : Loaded.of(before.recovery(), stamp, this.now,
				new Attempt<>(Optional.empty(), Optional.of(Recovery.NONE), List.of()), Optional::empty);
	}

	private <T> Loaded<Map<String, T>> data(String name, Loaded<Map<String, T>> before, boolean sameAround,
			BiFunction<Optional<SourceFile>, Problems, Attempt<Map<String, T>>> reader) {
		Stamp stamp = this.listing.data().getOrDefault(name, Stamp.NONE);
		if (stamp.equals(Stamp.NONE)) {
			return before.holds(stamp) ? before : Loaded.of(before, stamp, this.now,
					new Attempt<>(Optional.empty(), Optional.of(Map.of()), List.of()), Optional::empty);
		}
		return text(name, stamp, before, sameAround, reader);
	}

	private <T> Loaded<T> text(String name, Stamp stamp, Loaded<T> before, boolean sameAround,
			BiFunction<Optional<SourceFile>, Problems, Attempt<T>> reader) {
		if (sameAround && before.holds(stamp)) {
			return before;
		}
		Problems problems = new Problems(name);
		Optional<SourceFile> text = TextReader.read(this.folder, name, problems);
		if (sameAround && text.isPresent() && text.equals(before.source())) {
			return before.seen(stamp, this.now);
		}
		return Loaded.of(before, stamp, this.now, reader.apply(text, problems),
				() -> before.good()
					.or(() -> this.lastGood.dataFile(name))
					.map((good) -> reader.apply(Optional.of(good), new Problems(name))));
	}

	/** A block is read with what it refers to, and again when that has changed. */
	private Map<String, Loaded<Block>> blocks(Files lists, Files before) {
		Map<String, Loaded<Block>> blocks = new TreeMap<>();
		if (this.listing.data().keySet().stream().anyMatch(SharedTexts::isBlock)) {
			boolean sameAround = lists.saysTheSame(before.with(Map.of()));
			BlockReader reader = new BlockReader(this.settings, this.listing.pages().keySet(),
					sameAround ? before.library() : lists.withLibrary().library());
			this.listing.data().forEach((name, stamp) -> {
				if (SharedTexts.isBlock(name)) {
					blocks.put(name, text(name, stamp, before.blocks().getOrDefault(name, Loaded.unknown()), sameAround,
							reader::read));
				}
			});
		}
		return blocks;
	}

	/**
	 * What became of the files that pages refer to.
	 *
	 * @param terms the glossary
	 * @param sources the works that may be cited
	 * @param assessments how the authors rate the articles
	 * @param synonyms the words that mean the same
	 * @param facts the waits and limits
	 * @param urgency how fast to get help
	 * @param questions those that lead to the rows of that
	 * @param recovery what is usual on each day
	 * @param blocks the texts that more than one page shows, by file name
	 * @param pictures the pictures by file name
	 * @param calls the numbers that the rows of the urgency table stand beside
	 * @param library what is in use of all these, as pages see it
	 */
	record Files(Loaded<Map<String, Term>> terms, Loaded<Map<String, Source>> sources,
			Loaded<Map<String, Assessment>> assessments, Loaded<Map<String, Synonyms>> synonyms,
			Loaded<Map<String, Fact>> facts, Loaded<Map<String, UrgencyRow>> urgency,
			Loaded<Map<String, Question>> questions, Loaded<Recovery> recovery, Map<String, Loaded<Block>> blocks,
			Map<String, Loaded<PictureFile>> pictures, List<EmergencyCall> calls, Library library) {

		/** Nothing is known yet. */
		static final Files NONE = new Files(Loaded.unknown(), Loaded.unknown(), Loaded.unknown(), Loaded.unknown(),
				Loaded.unknown(), Loaded.unknown(), Loaded.unknown(), Loaded.unknown(), Map.of(), Map.of(), List.of(),
				new Library(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), SharedTexts.NONE, Set.of()));

		/** The data files by name. */
		Map<String, Loaded<?>> data() {
			Map<String, Loaded<?>> data = new TreeMap<>(Map.of(Term.FILE, this.terms, Source.FILE, this.sources,
					Assessment.FILE, this.assessments, Synonyms.FILE, this.synonyms, Fact.FILE, this.facts,
					Urgency.FILE, this.urgency, Question.FILE, this.questions, Recovery.FILE, this.recovery));
			data.putAll(this.blocks);
			return data;
		}

		/** All files. */
		Collection<Loaded<?>> all() {
			return Stream.<Loaded<?>>concat(data().values().stream(), this.pictures.values().stream()).toList();
		}

		Files with(Map<String, Loaded<Block>> others) {
			return new Files(this.terms, this.sources, this.assessments, this.synonyms, this.facts, this.urgency,
					this.questions, this.recovery, others, this.pictures, this.calls, this.library);
		}

		/** Whether a library of them would be the same. */
		boolean saysTheSame(Files before) {
			Map<String, Loaded<?>> now = named();
			Map<String, Loaded<?>> then = before.named();
			return this.calls.equals(before.calls) && now.keySet().equals(then.keySet())
					&& now.keySet().stream().allMatch((name) -> now.get(name).saysTheSame(then.get(name)));
		}

		/** The same, of which some are to be looked at again. */
		Files doubted(Set<String> names) {
			return new Files(doubted(this.terms, Term.FILE, names), doubted(this.sources, Source.FILE, names),
					doubted(this.assessments, Assessment.FILE, names), doubted(this.synonyms, Synonyms.FILE, names),
					doubted(this.facts, Fact.FILE, names), doubted(this.urgency, Urgency.FILE, names),
					doubted(this.questions, Question.FILE, names), doubted(this.recovery, Recovery.FILE, names),
					doubted(this.blocks, names), doubted(this.pictures, names), this.calls, this.library);
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

		private Files withLibrary() {
			Map<String, PictureFile> shown = new TreeMap<>();
			this.pictures.forEach((name, loaded) -> loaded.value().ifPresent((picture) -> shown.put(name, picture)));
			Set<String> damaged = new HashSet<>();
			data().forEach((name, loaded) -> {
				if (Problems.hasErrors(loaded.problems())) {
					damaged.add(name);
				}
			});
			return new Files(this.terms, this.sources, this.assessments, this.synonyms, this.facts, this.urgency,
					this.questions, this.recovery, this.blocks, this.pictures, this.calls,
					new Library(entries(this.terms), entries(this.sources), entries(this.assessments),
							entries(this.synonyms), shown, shared(), damaged));
		}

		private SharedTexts shared() {
			Map<String, Block> texts = new LinkedHashMap<>();
			this.blocks
				.forEach((file, loaded) -> loaded.value().ifPresent((block) -> texts.put(Block.name(file), block)));
			return new SharedTexts(new Facts(entries(this.facts)),
					new Questions(entries(this.questions), new Urgency(entries(this.urgency), this.calls)),
					this.recovery.value().orElse(Recovery.NONE), texts);
		}

		private static <T> Map<String, T> entries(Loaded<Map<String, T>> loaded) {
			return loaded.value().orElse(Map.of());
		}

	}

}
