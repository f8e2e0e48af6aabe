package org.skinprimer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That the program says no word of the treatment that the shipped articles are about. */
class TreatmentWordsTests {

	private static final Path PROGRAM = Path.of("src/main");

	private static final Pattern TEXT = Pattern.compile(".*\\.(java|html|properties|sql|md|css|svg|yaml|factories)");

	/** Words of the shipped subject that another clinic has no use for. */
	static final Pattern SUBJECT = Pattern.compile(
			"(?i)needl(?!ess)|\\bpores?\\b|\\b(derma)?rollers?\\b|dermap|isotretinoin|accutane|retino[il]|\\bPRP\\b|\\bplatelet"
					+ "|radiofreq|\\bRF\\b|numbing|lidocaine|collagen|elastin|percutaneous|\\bserums?\\b|melasma|keloid"
					+ "|\\bfillers?\\b|botox|pinpoint|\\bhyaluron|morpheus");

	/** How a sign looks on skin of some color is for any clinic to tell. */
	private static final Pattern COLORS = Pattern
		.compile("(?i)(white|brown|black)(,? (or|and) \\w+)? skin|skin (of|color)|\" skin: \"");

	private static final Pattern SKIN = Pattern.compile("(?i)\\bskin\\b(?![ -]primer)");

	/** What the program says by itself; the guide for editors has examples of its own. */
	private static final Pattern SAYS = Pattern.compile(".*/(java|templates|db|design)/.*|.*\\.(properties|css)");

	@Test
	void noWordOfTheTreatmentIsInTheProgram() throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(PROGRAM)) {
			List<Path> texts = files.filter((file) -> TEXT.matcher(file.toString()).matches()).toList();
			assertThat(texts).hasSizeGreaterThan(400);
			texts.forEach((file) -> lines(file).forEach((line) -> {
				boolean says = SAYS.matcher(file.toString().replace('\\', '/')).matches();
				if (SUBJECT.matcher(line).find() || says && SKIN.matcher(COLORS.matcher(line).replaceAll("")).find()) {
					found.add(file + ": " + line.strip());
				}
			}));
		}
		assertThat(found).isEmpty();
	}

	@Test
	void theWordsAreThoseOfTheShippedArticles() throws IOException {
		String article = Files.readString(Path.of("content/procedure/what-is-microneedling.md"));
		assertThat(SUBJECT.matcher(article).results().count()).isGreaterThan(20);
		assertThat(SKIN.matcher("Your skin heals.").find()).isTrue();
		assertThat(SKIN.matcher("Skin Primer").find()).isFalse();
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
