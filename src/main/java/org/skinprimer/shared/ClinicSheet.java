package org.skinprimer.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What a person tells a clinic before treatment.
 *
 * @param folder the section that its page stands in
 * @param text what the page is called and says first
 * @param groups what may have to be told
 * @param questions what everybody asks
 * @param rule what holds for everybody
 * @param more the pages that say more
 * @param leads the links to it that other pages show
 */
public record ClinicSheet(LocatedText folder, ToolText text, List<Topic> groups, List<LocatedText> questions,
		LocatedText rule, List<LocatedText> more, List<Lead> leads) implements Tool {

	/** The file that makes it. */
	public static final ToolFile<ClinicSheet> TOOL = new ToolFile<>("tell-your-clinic.yaml", ClinicSheet.class,
			"folder", Set.of(), (map, problems) -> read(map));

	private static final Set<String> KEYS = Set.of("folder", "title", "description", "names", "lede", "groups",
			"questions", "rule", "more", "link");

	private static final String NAME = "/tell-your-clinic";

	public ClinicSheet {
		groups = List.copyOf(groups);
		questions = List.copyOf(questions);
		more = List.copyOf(more);
	}

	private static ClinicSheet read(YamlMap map) {
		map.allow(KEYS);
		if (map.lacksItems("groups")) {
			map.wrong("groups", "names nothing to tell", "write `- name: …` and below it its `ticks`");
		}
		Tick.asked(map, "questions");
		LocatedText folder = text(map, "folder");
		ClinicSheet sheet = new ClinicSheet(folder, ToolText.read(map),
				map.maps("groups").stream().map(Topic::read).toList(), map.written("questions"), text(map, "rule"),
				map.written("more"), Lead.read(map, "/" + folder.text() + NAME));
		Set<String> ids = new HashSet<>();
		sheet.ticks()
			.map(Tick::id)
			.filter((id) -> !id.text().isEmpty() && !ids.add(id.text()))
			.forEach((id) -> map.wrong(id, "stands here a second time", "give each tick an id of its own"));
		return sheet;
	}

	private static LocatedText text(YamlMap map, String key) {
		return new LocatedText(map.required(key), map.valuePlace(key));
	}

	/** Whether an address may be that of such a file, of which nothing is known. */
	public static boolean isLike(String address) {
		return address.endsWith(NAME);
	}

	/** Where its page is. */
	public String address() {
		return "/" + this.folder.text() + NAME;
	}

	/** Where what a person ticked is shown. */
	public String sheet() {
		return address() + SHEET;
	}

	/** All that may be told. */
	public Stream<Tick> ticks() {
		return this.groups.stream().flatMap((group) -> group.ticks().stream());
	}

	@Override
	public Set<String> addresses() {
		return Set.of(address());
	}

	@Override
	public Stream<LocatedText> texts() {
		return Stream
			.of(Stream.of(this.text.lede(), this.rule), this.questions.stream(), ticks().map(Tick::text),
					ticks().flatMap((tick) -> tick.questions().stream()))
			.flatMap((texts) -> texts);
	}

	@Override
	public Stream<LocatedText> links() {
		return this.more.stream();
	}

	@Override
	public Stream<LocatedText> signs() {
		return Stream.empty();
	}

	/**
	 * Things to tell that belong together.
	 *
	 * @param name what they are about
	 */
	public record Topic(String name, List<Tick> ticks) {

		public Topic {
			ticks = List.copyOf(ticks);
		}

		private static Topic read(YamlMap map) {
			map.allow(Set.of("name", "ticks"));
			if (map.lacksItems("ticks")) {
				map.wrong("ticks", "names nothing to tick", "write `- id: …` and its other keys");
			}
			return new Topic(map.required("name"), map.maps("ticks").stream().map(Tick::read).toList());
		}

	}

}
