package org.skinprimer.launch;

import java.util.Optional;

import org.skinprimer.content.SiteSettings;
import org.skinprimer.load.Inspection;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.problem.Severity;
import org.skinprimer.yaml.YamlMap;
import org.skinprimer.yaml.YamlText;

/**
 * The file of the settings as it is written, which knows where each key stands.
 *
 * @param map empty if it cannot be read just now
 */
record WrittenSettings(Optional<YamlMap> map) {

	static WrittenSettings of(Inspection inspection) {
		String text = String.join("\n", inspection.lines(SiteSettings.FILE));
		return new WrittenSettings(YamlText.map(text, new Problems(SiteSettings.FILE)));
	}

	boolean has(String key) {
		return this.map.filter((keys) -> keys.has(key)).isPresent();
	}

	/** What has to be done about a key. */
	Problem open(String key, String message, String hint) {
		return at(Severity.ERROR, key, message, hint);
	}

	/** What would better be done about a key. */
	Problem advised(String key, String message, String hint) {
		return at(Severity.WARNING, key, message, hint);
	}

	private Problem at(Severity severity, String key, String message, String hint) {
		Position place = this.map.map((keys) -> keys.valuePlace(key)).orElse(Position.START);
		return new Problem(severity, SiteSettings.FILE, place, message, hint);
	}

}
