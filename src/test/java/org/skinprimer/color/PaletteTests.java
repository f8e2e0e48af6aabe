package org.skinprimer.color;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Whatever color a clinic has, it can be read. */
class PaletteTests {

	private static final int COLORS = 1000;

	/**
	 * What text stands on: paper, cards and tints, but not what has a color of its own.
	 */
	private static final Pattern SURFACE = Pattern.compile("--(?:paper|surface|(?!emergency)[a-z]+-tint): (#\\w+);");

	private static Stream<Rgb> colors() {
		Random random = new Random(21);
		Stream<Rgb> corners = Stream.of("#000", "#fff", "#ff0", "#00f", "#0ff", "#f0f", "#777").map(Rgb::parse);
		return Stream.concat(corners,
				Stream.generate(() -> new Rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256)))
					.limit(COLORS));
	}

	private static List<Rgb> surfaces(Ground ground) throws IOException {
		String tokens = Files.readString(Path.of("src/main/resources/css/tokens.css"));
		int dark = tokens.indexOf("@media");
		String part = (ground == Ground.LIGHT) ? tokens.substring(0, dark) : tokens.substring(dark);
		return SURFACE.matcher(part).results().map((MatchResult found) -> Rgb.parse(found.group(1))).toList();
	}

	private static Tones tones(Palette palette, Ground ground) {
		return (ground == Ground.LIGHT) ? palette.light() : palette.dark();
	}

	@ParameterizedTest
	@EnumSource
	void noTextAndNoMarkOfAThousandColorsIsTooPale(Ground ground) throws IOException {
		List<Rgb> surfaces = surfaces(ground);
		assertThat(surfaces).hasSizeGreaterThan(8);
		List<Tones> all = colors().map(Palette::of).map((palette) -> tones(palette, ground)).toList();
		List<Rgb> tints = Stream.concat(surfaces.stream(), all.stream().map(Tones::tint)).toList();
		double nearest = tints.stream()
			.mapToDouble(Rgb::luminance)
			.reduce((one, other) -> (ground == Ground.LIGHT) ? Math.min(one, other) : Math.max(one, other))
			.orElseThrow();
		assertThat(all).hasSizeGreaterThan(COLORS).allSatisfy((tones) -> {
			assertThat(Rgb.contrast(tones.strong().luminance(), nearest)).isGreaterThanOrEqualTo(Ground.TEXT);
			assertThat(Rgb.contrast(tones.mark().luminance(), nearest)).isGreaterThanOrEqualTo(Ground.MARK);
			assertThat(Rgb.contrast(tones.clear().luminance(), nearest)).isGreaterThanOrEqualTo(7);
		});
	}

	@ParameterizedTest
	@EnumSource
	void theTokensAndTheNamedHuesKeepWithinTheBounds(Ground ground) throws IOException {
		assertThat(surfaces(ground)).allSatisfy((surface) -> {
			boolean within = (ground == Ground.LIGHT) ? surface.luminance() >= ground.bound()
					: surface.luminance() <= ground.bound();
			assertThat(within).as(surface.toString()).isTrue();
		});
		for (NamedHue hue : NamedHue.values()) {
			Tones tones = tones(hue.palette(), ground);
			assertThat(ground.contrast(tones.strong())).as(hue + " text").isGreaterThanOrEqualTo(Ground.TEXT);
			assertThat(Stream.concat(surfaces(ground).stream().limit(2), Stream.of(tones.tint()))).as(hue + " mark")
				.allSatisfy(
						(surface) -> assertThat(tones.mark().contrast(surface)).isGreaterThanOrEqualTo(Ground.MARK));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "#1f6f78", "#7a1f3d", "#123" })
	void aColorThatCanBeReadStaysAsItIs(String hex) {
		Tones light = Palette.of(Rgb.parse(hex)).light();
		assertThat(light.strong()).isEqualTo(Rgb.parse(hex)).isEqualTo(light.mark());
	}

	@Test
	void aMendedColorKeepsItsHueAndGoesNoFurtherThanItMust() {
		Rgb green = Rgb.parse("#0b5");
		Rgb strong = Palette.of(green).light().strong();
		assertThat(Oklch.of(strong).hue()).isCloseTo(Oklch.of(green).hue(), within(0.03));
		assertThat(Ground.LIGHT.contrast(strong)).isBetween(4.5, 4.6);
	}

	@Test
	void theSpaceIsThatOfItsAuthor() {
		Oklch red = Oklch.of(Rgb.parse("#f00"));
		assertThat(red.lightness()).isCloseTo(0.62796, within(1e-4));
		assertThat(red.chroma()).isCloseTo(0.25768, within(1e-4));
		assertThat(Math.toDegrees(red.hue())).isCloseTo(29.2339, within(1e-2));
		assertThat(colors()).allSatisfy((color) -> assertThat(Oklch.of(color).rgb()).isEqualTo(color));
	}

	@ParameterizedTest
	@CsvSource({ "#0b5, #00bb55", "#0B58, #77dba4", "#00bb55, #00bb55", "#00bb55ff, #00bb55", "#00000000, #ffffff" })
	void eachFormOfAHexColorIsRead(String written, String read) {
		assertThat(Rgb.parse(written)).hasToString(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#", "#12", "#12345", "#1234567", "#gggggg", "green", "0b5", "#0b5;}", "#0b5 " })
	void nothingElseIsAHexColor(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Rgb.parse(text));
	}

	@Test
	void contrastIsMeasuredAsTheStandardSays() {
		assertThat(Rgb.parse("#000").contrast(Rgb.parse("#fff"))).isCloseTo(21, within(1e-9));
		assertThat(Rgb.parse("#767676").contrast(Rgb.parse("#fff"))).isCloseTo(4.54, within(0.01));
	}

}
