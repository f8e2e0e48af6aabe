package org.skinprimer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skinprimer.content.PictureFile;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Severity;

/** Looks at the pictures for wide windows: each needs one for phones beside it. */
public final class WideCheck {

	private WideCheck() {
	}

	/**
	 * Finds wide pictures that nobody will see, or that show nothing more.
	 * @param pictures by file name those that are as their files say; what stands in for
	 * a broken file is not judged
	 * @param files the names of all pictures, broken ones too
	 */
	public static List<Problem> problems(Map<String, PictureFile> pictures, Set<String> files) {
		List<Problem> found = new ArrayList<>();
		pictures.forEach((name, wide) -> PictureFile.phoneName(name).ifPresent((phone) -> {
			PictureFile narrow = pictures.get(phone);
			if (!files.contains(phone)) {
				found.add(error(name, "there is no `" + phone + "` for phones beside this wide picture",
						"draw it too, or rename this one to `" + phone + "`"));
			}
			else if (narrow != null && wide.picture().width() <= narrow.picture().width()) {
				found.add(error(name, "the wide picture is " + wide.picture().width() + " pixels wide, and `" + phone
						+ "` for phones " + narrow.picture().width(), "make it the wider of the two"));
			}
		}));
		return found;
	}

	private static Problem error(String file, String message, String hint) {
		return new Problem(Severity.ERROR, file, Position.START, message, hint);
	}

}
