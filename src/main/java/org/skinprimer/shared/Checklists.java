package org.skinprimer.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * Lists to tick on paper.
 *
 * @param address where their page is
 * @param about what their page is called and says first
 * @param lists the lists in their order
 * @param leads the links that other pages show
 */
public record Checklists(String address, ToolText about, List<Checklist> lists, List<Lead> leads) implements Tool {

	private static final String NAME = "checklists.yaml";

	public static final ToolFile<Checklists> FILE = new ToolFile<>(NAME, Checklists.class, "title",
			Set.of(ToolText.followed(NAME)), Checklists::read);

	public Checklists {
		lists = List.copyOf(lists);
		leads = List.copyOf(leads);
	}

	private static Checklists read(YamlMap map, Problems problems) {
		map.allow(Set.of("address", "title", "description", "lede", "names", "link", "lists"));
		if (map.lacksItems("lists")) {
			map.required("lists");
		}
		List<Checklist> lists = map.maps("lists").stream().map(Checklist::read).toList();
		Set<String> seen = new HashSet<>();
		lists.stream()
			.map(Checklist::id)
			.filter((id) -> !seen.add(id.text()))
			.forEach((id) -> map.wrong(id, "is an id that is used twice", "give each list an id of its own"));
		String address = ToolText.address(map, NAME);
		return new Checklists(address, ToolText.read(map), lists, Lead.read(map, address));
	}

	/** The address of one list alone, which its sheet has behind that of all sheets. */
	public String address(Checklist list) {
		return this.address + "/" + list.id().text();
	}

	@Override
	public Set<String> addresses() {
		return Set.of(this.address);
	}

	@Override
	public Stream<LocatedText> texts() {
		return Stream.concat(this.about.texts(), this.lists.stream().flatMap(Checklist::texts));
	}

	@Override
	public Stream<LocatedText> links() {
		return this.lists.stream().map(Checklist::guide);
	}

	@Override
	public Stream<LocatedText> signs() {
		return Stream.empty();
	}

}
