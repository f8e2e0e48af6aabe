package org.skinprimer.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.Known.KnownPage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LikenessTests {

	@Test
	void eachShippedPageIsLikeItselfOnly() throws IOException {
		Map<String, String> texts = texts();
		Likeness likeness = new Likeness(texts.keySet().stream().map(LikenessTests::page).toList(), texts);
		texts.forEach((file, text) -> assertThat(likeness.of(new SourceFile(file, text, file)))
			.extracting(Likeness.Pair::page, Likeness.Pair::share)
			.containsExactly(tuple(page(file), 1.0)));
	}

	@Test
	void halfOfAPageIsStillLikeIt() throws IOException {
		Map<String, String> texts = texts();
		String file = "content/aftercare/first-24-hours.md";
		Likeness likeness = new Likeness(List.of(page(file)), texts);
		String whole = texts.get(file);
		assertThat(likeness.of(new SourceFile("a.md", whole.substring(0, whole.length() * 2 / 3), ""))).hasSize(1);
		assertThat(likeness.of(new SourceFile("a.md", whole.substring(0, whole.length() / 3), ""))).isEmpty();
	}

	@Test
	void fewWordsAreLikeNone() {
		Likeness likeness = new Likeness(List.of(page("a.md")), Map.of("a.md", "Only five words stand here."));
		assertThat(likeness.of(new SourceFile("b.md", "Only five words stand here.", ""))).isEmpty();
	}

	private static KnownPage page(String file) {
		PagePath path = PagePath.ofFile(file);
		return new KnownPage(path, file, file, false, Optional.empty(), Optional.empty(), List.of(path));
	}

	private static Map<String, String> texts() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("content"))) {
			return files.map(Path::toString)
				.filter((file) -> file.endsWith(".md"))
				.collect(Collectors.toMap(Function.identity(), LikenessTests::text));
		}
	}

	private static String text(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
