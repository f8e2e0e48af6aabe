package org.skinprimer.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * A link to a page of a tool that other pages show.
 *
 * @param to the address it leads to
 * @param words what it says
 * @param on the addresses of the pages that show it; one of a section stands for all in
 * it
 */
public record Lead(String to, LocatedText words, List<LocatedText> on) {

	public Lead {
		on = List.copyOf(on);
	}

	/**
	 * Reads the {@code link} of a data file.
	 * @param to the address it leads to
	 * @return the link; none if the file names none
	 */
	public static List<Lead> read(YamlMap file, String to) {
		return file.map("link").map((map) -> {
			map.allow(Set.of("words", "on"));
			Stream.of("words", "on").filter((key) -> !map.has(key)).forEach(map::required);
			List<LocatedText> on = map.written("on");
			return map.writtenText("words").map((words) -> new Lead(to, words, on)).stream().toList();
		}).orElse(List.of());
	}

	/** Whether a page shows it. */
	public boolean isOn(String page) {
		return this.on.stream()
			.anyMatch((address) -> page.equals(address.text()) || page.startsWith(address.text() + "/"))
				&& !page.equals(this.to);
	}

}
