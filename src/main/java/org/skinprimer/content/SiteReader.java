package org.skinprimer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.yaml.snakeyaml.nodes.MappingNode;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.Place;

/** Reads a content folder. */
public final class SiteReader {

	private final Path folder;

	/**
	 * A reader of one folder.
	 * @param folder the content folder
	 */
	public SiteReader(Path folder) {
		this.folder = folder;
	}

	/**
	 * Reads the folder as it is now.
	 * @param instant decides which pages are published
	 * @return the site with all problems found
	 * @throws UnreadableContent if there is no folder or no readable {@code site.yaml}
	 */
	public Site read(Instant instant) {
		List<Problem> problems = new ArrayList<>();
		SiteSettings settings = settings(problems);
		Inventory inventory = inventory();
		problems.addAll(inventory.problems());
		Library library = Library.read(this.folder, inventory.pictures(), problems);
		Markdown markdown = new Markdown(settings.language());
		List<Reading> readings = inventory.pages()
			.parallelStream()
			.map((name) -> read(name, markdown, new PageReferences(name, inventory.pages(), library), library))
			.toList();
		Map<PagePath, Page> pages = new LinkedHashMap<>();
		for (Reading reading : readings) {
			problems.addAll(reading.problems());
			reading.page().ifPresent((page) -> add(page, pages, problems));
		}
		List<Page> visible = pages.values()
			.stream()
			.filter((page) -> page.isVisible(instant, settings.timeZone()))
			.toList();
		problems.addAll(missingIndexes(settings, inventory));
		problems.addAll(new LinkCheck(visible, library, inventory.pages()).problems(settings));
		if (settings.articleRules()) {
			LocalDate today = LocalDate.ofInstant(instant, settings.timeZone());
			problems
				.addAll(new ArticleCheck(new Site(settings, visible, library, List.of(), List.of()), today).problems());
		}
		List<String> withheld = readings.stream()
			.filter((reading) -> reading.page().isEmpty())
			.map(Reading::file)
			.toList();
		return new Site(settings, visible, library, problems, withheld);
	}

	/**
	 * Looks whether there is something to read.
	 * @throws UnreadableContent if there is no folder or no readable {@code site.yaml}
	 */
	public void requireReadable() {
		settings(new ArrayList<>());
	}

	private SiteSettings settings(List<Problem> all) {
		if (!Files.isDirectory(this.folder)) {
			throw new UnreadableContent(this.folder, "there is no such folder");
		}
		if (!Files.isRegularFile(this.folder.resolve(SiteSettings.FILE))) {
			throw new UnreadableContent(this.folder, "it has no file site.yaml");
		}
		Problems problems = new Problems(SiteSettings.FILE);
		Optional<SiteSettings> settings = SourceFile.read(this.folder, SiteSettings.FILE, problems)
			.flatMap((file) -> SiteSettings.read(file, problems));
		all.addAll(problems.all());
		return settings.orElseThrow(
				() -> new UnreadableContent(this.folder, "its site.yaml cannot be used: " + problems.all().get(0)));
	}

	private Inventory inventory() {
		try {
			return Inventory.of(this.folder);
		}
		catch (IOException ex) {
			throw new UnreadableContent(this.folder, "it cannot be read: " + ex.getMessage());
		}
	}

	private Reading read(String name, Markdown markdown, PageReferences references, Library library) {
		Problems problems = new Problems(name);
		Optional<Page> page = Optional.empty();
		try {
			page = SourceFile.read(this.folder, name, problems)
				.flatMap((file) -> page(file, markdown, references, library, problems));
		}
		catch (RuntimeException | StackOverflowError ex) {
			problems.error(Place.START, "this page cannot be read: " + ex,
					"take out what was changed last; it may be nested too deeply");
		}
		return new Reading(name, page.filter((any) -> !problems.hasErrors()), problems.all());
	}

	private Optional<Page> page(SourceFile file, Markdown markdown, PageReferences references, Library library,
			Problems problems) {
		Optional<HeaderSplit> split = HeaderSplit.of(file.text(), problems);
		Optional<FrontMatter> header = split.flatMap((parts) -> header(parts, problems));
		return header.map((read) -> {
			Document document = markdown.read(split.get().body(), references);
			new BodyCheck(library, problems).check(document);
			return new Page(PagePath.ofFile(file.name()), file, read, document, Optional.empty());
		});
	}

	private static Optional<FrontMatter> header(HeaderSplit parts, Problems problems) {
		int before = problems.all().size();
		Optional<FrontMatter> header = YamlText.read(parts.header(), problems)
			.filter(MappingNode.class::isInstance)
			.map((root) -> FrontMatter.read(new YamlMap((MappingNode) root, problems), problems));
		if (header.isEmpty() && problems.all().size() == before) {
			problems.error(Place.START, "the header has no `key: value` lines",
					"write `title: …` and `description: …`");
		}
		return header;
	}

	private static void add(Page page, Map<PagePath, Page> pages, List<Problem> problems) {
		Page first = pages.putIfAbsent(page.path(), page);
		if (first != null || page.path().isReserved()) {
			String owner = (first != null) ? first.source().name() : "the program itself";
			pages.remove(page.path(), page);
			problems.add(new Problem(Severity.ERROR, page.source().name(), Place.START,
					"the address " + page.path() + " belongs to " + owner, "rename one of the two"));
		}
	}

	/** A section, and a folder that holds pages, needs a page that owns it. */
	private static List<Problem> missingIndexes(SiteSettings settings, Inventory inventory) {
		TreeSet<String> folders = new TreeSet<>();
		settings.sections().forEach((section) -> folders.add(section.folder()));
		inventory.pages()
			.stream()
			.filter((name) -> name.contains("/"))
			.forEach((name) -> folders.add(name.substring(0, name.lastIndexOf('/'))));
		return folders.stream()
			.map((folder) -> folder + "/index.md")
			.filter((name) -> !inventory.pages().contains(name))
			.map((name) -> new Problem(Severity.ERROR, name, Place.START, "this folder has no page of its own",
					"write " + name + " with a title and a description"))
			.toList();
	}

	/**
	 * What became of one file.
	 *
	 * @param file the file
	 * @param page the page, empty if it is withheld
	 * @param problems what is wrong with it
	 */
	private record Reading(String file, Optional<Page> page, List<Problem> problems) {
	}

}
