package org.skinprimer.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.skinprimer.MovableClock;
import org.skinprimer.RunningSite;
import org.skinprimer.SkinPrimer;
import org.skinprimer.TestContent;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.Site;
import org.skinprimer.history.Revision;
import org.skinprimer.history.Revisions;
import org.skinprimer.load.Inspection;
import org.skinprimer.problem.Problem;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program on a folder of its own, which a test changes while it runs. */
final class RunningProgram implements AutoCloseable {

	private static final String DATABASE = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
			+ "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

	private final Path folder;

	private final ConfigurableApplicationContext context;

	private RunningProgram(Path folder, ConfigurableApplicationContext context) {
		this.folder = folder;
		this.context = context;
	}

	/**
	 * Starts the program.
	 * @param temp where its content and its database are, in {@code content} and
	 * {@code data}
	 * @param settings more settings, each as {@code key=value}
	 */
	static RunningProgram start(Path temp, String... settings) {
		return startOn(temp, DATABASE.formatted(temp.resolve("data")), settings);
	}

	/** Does the same on another database. */
	static RunningProgram startOn(Path temp, String database, String... settings) {
		Path folder = temp.resolve("content");
		ConfigurableApplicationContext context = new SpringApplicationBuilder(SkinPrimer.class, MovableClock.class).run(
				Stream
					.concat(Stream.of("skinprimer.content.folder=" + folder, "spring.datasource.url=" + database),
							Stream.of(settings))
					.map((setting) -> "--" + setting)
					.toArray(String[]::new));
		return new RunningProgram(folder, context);
	}

	/** Writes the files of a site below a folder. */
	static void content(Path temp, String files) {
		TestContent.write(temp.resolve("content"), files);
	}

	/** A page of the section {@code after}. */
	static String page(String title, String header, String text) {
		return """
				---
				title: %s
				description: A page of a site that is only there for tests of the program.
				%s---
				%s
				""".formatted(title, header, text);
	}

	RunningSite site() {
		return new RunningSite(((WebServerApplicationContext) this.context).getWebServer().getPort());
	}

	Inspection inspection() {
		return this.context.getBean(ContentInspector.class).current();
	}

	Site current() {
		return this.context.getBean(LiveSite.class).current();
	}

	/** Reads the folder now, where nobody watches it. */
	void refresh() {
		this.context.getBean(LiveSite.class).refresh();
	}

	ContentStatus status() {
		return this.context.getBean(ContentInspector.class).status();
	}

	MovableClock clock() {
		return this.context.getBean(MovableClock.class);
	}

	Path path(String file) {
		return this.folder.resolve(file).normalize();
	}

	void write(String file, String text) {
		write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	void write(String file, byte[] bytes) {
		try {
			Files.createDirectories(path(file).getParent());
			Files.write(path(file), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void move(String from, String to) {
		try {
			Files.move(path(from), path(to));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void remove(String file) {
		try {
			Files.delete(path(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The revisions of the page at an address. */
	List<Revision> revisions(PagePath path) {
		return this.context.getBean(Revisions.class).of(path);
	}

	/** The problems of a file, each as text. */
	List<String> problems(String file) {
		return inspection().problems()
			.stream()
			.filter((problem) -> problem.file().equals(file))
			.map(Problem::toString)
			.toList();
	}

	/** What a visitor reads at an address, empty if it is not answered with 200. */
	String text(String address) {
		var answer = site().get(address);
		return (answer.statusCode() == 200) ? answer.body() : "";
	}

	@Override
	public void close() {
		this.context.close();
	}

}
