package org.skinprimer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.skinprimer.load.SiteReader;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.References;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.FrontMatterSplitter;

/**
 * From Markdown to page, on the shipped articles: how many a second, and how many bytes
 * each allocates ({@code gc.alloc.rate.norm}).
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MarkdownBenchmark {

	private static final Path CONTENT = Path.of("content");

	private final Markdown markdown = new Markdown(Locale.US);

	private final SiteReader reader = new SiteReader(CONTENT);

	private List<String> articles = List.of();

	private int next;

	/** Reads the bodies of all articles. */
	@Setup
	public void read() throws IOException {
		try (Stream<Path> files = Files.walk(CONTENT, 2)) {
			this.articles = files.filter((file) -> file.getNameCount() == 3 && file.toString().endsWith(".md"))
				.map(MarkdownBenchmark::body)
				.toList();
		}
	}

	private static String body(Path file) {
		try {
			return FrontMatterSplitter.of(Files.readString(file), new Problems(file.toString())).orElseThrow().body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One article as structure and HTML. */
	@Benchmark
	public Document article() {
		this.next = (this.next + 1) % this.articles.size();
		return this.markdown.read(this.articles.get(this.next), References.NONE);
	}

	/** The whole content folder, from its files to a checked site. */
	@Benchmark
	public Site site() {
		return this.reader.read(Instant.EPOCH);
	}

}
