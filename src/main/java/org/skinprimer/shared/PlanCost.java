package org.skinprimer.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.skinprimer.yaml.LocatedText;
import org.skinprimer.yaml.YamlMap;

/**
 * What the page says that adds up the cost of all sessions.
 *
 * @param about what it is called and says first
 * @param extras what is often paid beside the price
 * @param guide the page that says more
 */
public record PlanCost(ToolText about, List<LocatedText> extras, LocatedText guide) {

	public PlanCost {
		extras = List.copyOf(extras);
	}

	static PlanCost read(YamlMap map) {
		map.allow(Set.of("title", "description", "lede", "names", "extras", "guide"));
		if (map.lacksItems("extras")) {
			map.required("extras");
		}
		return new PlanCost(ToolText.read(map), map.written("extras"),
				new LocatedText(map.required("guide"), map.valuePlace("guide")));
	}

	Stream<LocatedText> texts() {
		return Stream.concat(this.about.texts(), this.extras.stream());
	}

}
