package org.skinprimer.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;

/**
 * What became of a picture.
 *
 * @param picture the picture, the last good one if the file is broken now
 * @param problems what is wrong with the file
 */
record PictureReading(Optional<PictureFile> picture, List<Problem> problems) {

	static PictureReading read(Path folder, String name, @Nullable PictureReading before) {
		Problems problems = new Problems(name);
		Optional<PictureFile> picture = PictureFile.read(folder, name, problems)
			.or(() -> (before != null) ? before.picture() : Optional.empty());
		return new PictureReading(picture, problems.all());
	}

	/** Whether the last good picture stands in for the file. */
	boolean isKept() {
		return !this.problems.isEmpty() && this.picture.isPresent();
	}

}
