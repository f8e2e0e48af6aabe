package org.skinprimer.content;

import java.util.List;
import java.util.Optional;

import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;

/**
 * What became of {@code site.yaml}.
 *
 * @param settings the settings in use, the last good ones if the file is broken now
 * @param file the file as it is now, empty if it has no text that can be read
 * @param good the text of the settings in use, empty if it has a mistake
 * @param problems what is wrong with the file
 */
record SettingsReading(SiteSettings settings, Optional<SourceFile> file, Optional<SourceFile> good,
		List<Problem> problems) {

	/** Whether the last good settings stand in for the file. */
	boolean isKept() {
		return this.good.isPresent() && !this.good.equals(this.file);
	}

	/**
	 * Reads the file.
	 * @param file its text, if it has one
	 * @param problems what is wrong with it so far
	 * @param lastGood its last good text, if one is known
	 * @return empty if neither text can be used
	 */
	static Optional<SettingsReading> of(Optional<SourceFile> file, Problems problems, Optional<SourceFile> lastGood) {
		Optional<SiteSettings> settings = file.flatMap((text) -> SiteSettings.read(text, problems));
		if (settings.isPresent() && !problems.hasErrors()) {
			return Optional.of(new SettingsReading(settings.get(), file, file, problems.all()));
		}
		return lastGood.flatMap((good) -> SiteSettings.read(good, new Problems(SiteSettings.FILE)))
			.map((earlier) -> new SettingsReading(earlier, file, lastGood, problems.all()))
			.or(() -> settings.map((usable) -> new SettingsReading(usable, file, Optional.empty(), problems.all())));
	}

}
