package org.skinprimer.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.skinprimer.content.Assessment;
import org.skinprimer.content.Block;
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
import org.skinprimer.shared.Claim;
import org.skinprimer.shared.EmergencyCall;
import org.skinprimer.shared.Fact;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.Recovery;
import org.skinprimer.shared.Tool;
import org.skinprimer.shared.ToolFile;
import org.skinprimer.shared.Urgency;
import org.skinprimer.shared.UrgencyRow;
import org.skinprimer.tool.Tools;
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
	LibraryFiles read(LibraryFiles before) {
		Map<String, Loaded<PictureFile>> pictures = new TreeMap<>();
		this.listing.pictures()
			.forEach((name, stamp) -> pictures.put(name,
					picture(name, stamp, before.pictures().getOrDefault(name, Loaded.unknown()))));
		List<EmergencyCall> calls = this.settings.emergency();
		LibraryFiles lists = new LibraryFiles(data(Term.FILE, Term::read, before.terms()),
				data(Source.FILE, Source::read, before.sources()),
				data(Assessment.FILE, Assessment::read, before.assessments()),
				data(Synonyms.FILE, Synonyms::read, before.synonyms()), data(Fact.FILE, Fact::read, before.facts()),
				data(Claim.FILE, Claim::read, before.claims()), urgency(calls, before),
				data(Question.FILE, Questions.NONE, before.questions(), true, DataFile::questions),
				data(Recovery.FILE, Recovery.NONE, before.recovery(), true, DataFile::recovery), tools(before),
				Map.of(), pictures, calls, before.library());
		LibraryFiles now = lists.with(blocks(lists, before));
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
		return data(name, Map.of(), before, true, (text, problems) -> DataFile.read(text, reader, problems));
	}

	/** A row that holds a number of the settings is a mistake of the row. */
	private Loaded<Map<String, UrgencyRow>> urgency(List<EmergencyCall> calls, LibraryFiles before) {
		return data(Urgency.FILE, Map.of(), before.urgency(), calls.equals(before.calls()),
				(text, problems) -> DataFile.read(text, "rows", Urgency.reader(calls), problems));
	}

	private Map<String, Loaded<Tool>> tools(LibraryFiles before) {
		Map<String, Loaded<Tool>> tools = new TreeMap<>();
		this.listing.data()
			.keySet()
			.stream()
			.flatMap((name) -> Tools.file(name).stream())
			.forEach((file) -> tools.put(file.name(),
					tool(file, before.tools().getOrDefault(file.name(), Loaded.unknown()))));
		return tools;
	}

	private Loaded<Tool> tool(ToolFile<?> file, Loaded<Tool> before) {
		return text(file.name(), this.listing.data().getOrDefault(file.name(), Stamp.NONE), before, true,
				(text, problems) -> DataFile.tool(file, text, problems));
	}

	private <T> Loaded<T> data(String name, T nothing, Loaded<T> before, boolean sameAround,
			BiFunction<Optional<SourceFile>, Problems, Attempt<T>> reader) {
		Stamp stamp = this.listing.data().getOrDefault(name, Stamp.NONE);
		if (stamp.equals(Stamp.NONE)) {
			return before.holds(stamp) ? before : Loaded.of(before, stamp, this.now,
					new Attempt<>(Optional.empty(), Optional.of(nothing), List.of()), Optional::empty);
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
	private Map<String, Loaded<Block>> blocks(LibraryFiles lists, LibraryFiles before) {
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

}
