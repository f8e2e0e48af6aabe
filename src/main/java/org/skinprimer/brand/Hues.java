package org.skinprimer.brand;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.skinprimer.color.Ground;
import org.skinprimer.color.NamedHue;
import org.skinprimer.color.Palette;
import org.skinprimer.color.Rgb;
import org.skinprimer.problem.DidYouMean;
import org.skinprimer.yaml.YamlMap;

/** Reads the colors of a site. */
final class Hues {

	private static final Set<String> NAMES = Arrays.stream(NamedHue.values())
		.map(NamedHue::toString)
		.collect(Collectors.toSet());

	/**
	 * What can stand in a stylesheet as it is; others are refused where they are read.
	 */
	private static final Pattern FOLDER = Pattern.compile("[a-z0-9-]+");

	private Hues() {
	}

	/** The color of a clinic; one that cannot be read everywhere is told of. */
	static Optional<Palette> color(YamlMap settings) {
		Optional<String> text = settings.text("color");
		if (text.isEmpty() && settings.has("color")) {
			settings.wrong("color", "needs quotes, since a space and a `#` begin a comment",
					"write for example `color: \"#1f6f78\"`");
		}
		return text.flatMap((hex) -> hex("color", hex, "is not a hex color", settings));
	}

	/**
	 * The hue of each section by its folder: the one that it names, or else the next that
	 * none names.
	 */
	static Map<String, Palette> sections(List<YamlMap> sections) {
		List<Optional<NamedHue>> named = sections.stream().map((map) -> map.text("hue").flatMap(Hues::named)).toList();
		EnumSet<NamedHue> free = EnumSet.allOf(NamedHue.class);
		named.forEach((hue) -> hue.ifPresent(free::remove));
		Iterator<NamedHue> next = free.iterator();
		Map<String, Palette> hues = new LinkedHashMap<>();
		for (int at = 0; at < sections.size(); at++) {
			YamlMap map = sections.get(at);
			Optional<Palette> own = named.get(at)
				.map(NamedHue::palette)
				.or(() -> map.text("hue").flatMap((text) -> hex("hue", text, "is neither a hue nor a hex color", map)));
			Palette hue = own.orElseGet(() -> (next.hasNext() ? next.next() : NamedHue.SAGE).palette());
			map.text("folder").filter(FOLDER.asMatchPredicate()).ifPresent((folder) -> hues.putIfAbsent(folder, hue));
		}
		return hues;
	}

	private static Optional<NamedHue> named(String name) {
		return NAMES.contains(name) ? Optional.of(NamedHue.valueOf(name.toUpperCase(Locale.ROOT))) : Optional.empty();
	}

	private static Optional<Palette> hex(String key, String text, String complaint, YamlMap map) {
		String example = "write for example `" + key + ": \"#1f6f78\"`, in quotes";
		Optional<Rgb> color = map.parsed(key, Rgb::parse, complaint,
				key.equals("hue") ? DidYouMean.hint(text, NAMES,
						"write one of " + String.join(", ", NAMES.stream().sorted().toList()) + ", or " + example)
						: example);
		return color.map((rgb) -> {
			Palette palette = Palette.of(rgb);
			Rgb strong = palette.light().strong();
			if (!strong.equals(rgb)) {
				map.warn(key,
						String.format(Locale.ROOT, "says `%s`, which gives %.1f : 1 on paper; %s is used for text%s",
								text, Ground.onPaper(rgb), strong, marks(rgb, palette)),
						String.format(Locale.ROOT, "text needs %.1f : 1 and marks %.0f : 1; leave it, or choose a "
								+ "darker color to have it as it is", Ground.TEXT, Ground.MARK));
			}
			return palette;
		});
	}

	private static String marks(Rgb color, Palette palette) {
		Rgb mark = palette.light().mark();
		return mark.equals(color) ? "" : ", " + mark + " for marks";
	}

}
