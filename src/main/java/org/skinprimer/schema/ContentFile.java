package org.skinprimer.schema;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.skinprimer.content.Assessment;
import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.Source;
import org.skinprimer.content.Synonyms;
import org.skinprimer.content.Term;
import org.skinprimer.problem.Problems;
import org.skinprimer.shared.Checklists;
import org.skinprimer.shared.Claim;
import org.skinprimer.shared.ClinicSheet;
import org.skinprimer.shared.Fact;
import org.skinprimer.shared.Plan;
import org.skinprimer.shared.Question;
import org.skinprimer.shared.Questions;
import org.skinprimer.shared.Recovery;
import org.skinprimer.shared.ToolFile;
import org.skinprimer.shared.Urgency;
import org.skinprimer.tool.Tools;
import org.skinprimer.yaml.AskedKey;
import org.skinprimer.yaml.KeyRecorder;
import org.skinprimer.yaml.YamlMap;

/**
 * A kind of file that holds YAML.
 *
 * @param name what its schema is called
 * @param paths where such files lie in the content folder, as patterns
 * @param isList whether it is a list of mappings rather than one mapping
 * @param reader reads the mapping, or each of the list
 */
record ContentFile(String name, List<String> paths, boolean isList, BiConsumer<YamlMap, Problems> reader) {

	/** The header of a page, which is YAML between two lines of hyphens. */
	static final String PAGE = "page";

	private static final String ENDING = ".yaml";

	private static final String DECISION = "decide" + ENDING;

	/** All there are, made anew: they are seldom asked for. */
	static List<ContentFile> all() {
		return Stream.of(
				Stream.of(page(), file(SiteSettings.FILE, SiteSettings::read), list(Fact.FILE, Fact::read),
						list(Term.FILE, Term::read), list(Source.FILE, Source::read), list(Claim.FILE, Claim::read),
						list(Synonyms.FILE, Synonyms::read), list(Assessment.FILE, Assessment::read),
						file(Urgency.FILE, below("rows", Urgency.reader(List.of())::apply)),
						file(Question.FILE, ContentFile::questions), file(Recovery.FILE, Recovery::read)),
				Stream.of(Plan.FILE.name(), Checklists.FILE.name(), ClinicSheet.TOOL.name(), DECISION)
					.flatMap((name) -> Tools.file(name).stream())
					.map(ContentFile::tool))
			.flatMap((files) -> files)
			.toList();
	}

	/** What the reader asks for. */
	Map<String, AskedKey> keys() {
		return KeyRecorder.of((map) -> this.reader.accept(map, new Problems(this.name)));
	}

	private static ContentFile page() {
		return new ContentFile(PAGE, List.of("**/*.md"), false,
				(map, problems) -> FrontMatter.read(map, ZoneOffset.UTC, problems));
	}

	private static ContentFile file(String name, BiConsumer<YamlMap, Problems> reader) {
		return of(name, false, reader);
	}

	private static ContentFile list(String name, Consumer<YamlMap> reader) {
		return of(name, true, (map, problems) -> withId(map, reader));
	}

	private static ContentFile tool(ToolFile<?> file) {
		return file(file.name(), (map, problems) -> file.reader().apply(map, problems));
	}

	private static ContentFile of(String file, boolean isList, BiConsumer<YamlMap, Problems> reader) {
		String name = file.substring(0, file.length() - ENDING.length());
		List<String> paths = file.equals(DECISION) ? List.of(file, name + "/*" + ENDING) : List.of(file);
		return new ContentFile(name, paths, isList, reader);
	}

	/** Entries with ids below a key that is all that the file has. */
	private static BiConsumer<YamlMap, Problems> below(String key, Consumer<YamlMap> reader) {
		return (map, problems) -> map.allow(Set.of(key)).maps(key).forEach((entry) -> withId(entry, reader));
	}

	private static void questions(YamlMap map, Problems problems) {
		Questions.address(map);
		map.maps("questions").forEach((entry) -> withId(entry, Question::read));
	}

	/** Each entry of a list has an id, whatever else its reader asks for. */
	private static void withId(YamlMap entry, Consumer<YamlMap> reader) {
		reader.accept(entry);
		entry.required("id");
	}

}
