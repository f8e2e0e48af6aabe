package org.skinprimer.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.problem.Severity;
import org.skinprimer.yaml.FrontMatterSplitter;
import org.skinprimer.yaml.YamlMap;
import org.skinprimer.yaml.YamlText;

/**
 * Reads one Markdown file after the other; a mistake in one is no matter of the others.
 */
final class PageReader {

	private static final Supplier<List<Problem>> NO_ADVICE = List::of;

	private final Path folder;

	private final SiteSettings settings;

	private final FolderListing inventory;

	private final Library library;

	private final Markdown markdown;

	PageReader(Path folder, SiteSettings settings, FolderListing inventory, Library library) {
		this.folder = folder;
		this.settings = settings;
		this.inventory = inventory;
		this.library = library;
		this.markdown = new Markdown(settings.language(), settings.phones());
	}

	PageReferences references(String file) {
		return new PageReferences(file, this.inventory.pages().keySet(), this.library);
	}

	/**
	 * Reads a file of the folder.
	 * @param file the file
	 * @param before what became of it last, if all that it refers to is the same
	 * @return the very same as before if the text has not changed
	 */
	Reading read(String file, @Nullable Reading before) {
		Problems problems = new Problems(file);
		Optional<SourceFile> source = SourceFile.read(this.folder, file, problems);
		boolean same = before != null && source.isPresent() && source.equals(before.source());
		return same ? before : understand(file, source, problems);
	}

	/** Reads a text that once was a file of the folder. */
	Reading read(SourceFile source) {
		return understand(source.name(), Optional.of(source), new Problems(source.name()));
	}

	private Reading understand(String file, Optional<SourceFile> source, Problems problems) {
		Optional<Page> page = Optional.empty();
		try {
			page = source.flatMap((text) -> page(text, problems));
		}
		catch (RuntimeException | StackOverflowError ex) {
			problems.error(Position.START, "this page cannot be read: " + ex,
					"take out what was changed last; it may be nested too deeply");
		}
		return new Reading(file, source, page, problems.all(),
				page.filter(this::isHeldToRules).map(PageReader::advice).orElse(NO_ADVICE));
	}

	private Optional<Page> page(SourceFile file, Problems problems) {
		Optional<FrontMatterSplitter> split = FrontMatterSplitter.of(file.text(), problems);
		Optional<FrontMatter> header = split.flatMap((parts) -> header(parts, problems));
		boolean understood = !problems.hasErrors();
		Optional<Page> page = header.map((read) -> {
			Document document = this.markdown.read(split.get().body(), references(file.name()));
			new BodyCheck(this.library, problems).check(document);
			return new Page(PagePath.ofFile(file.name()), file, read, document, Optional.empty());
		});
		return page.filter((any) -> understood);
	}

	private static Optional<FrontMatter> header(FrontMatterSplitter parts, Problems problems) {
		int before = problems.all().size();
		Optional<FrontMatter> header = YamlText.read(parts.header(), problems)
			.filter(MappingNode.class::isInstance)
			.map((root) -> FrontMatter.read(new YamlMap((MappingNode) root, problems), problems));
		if (header.isEmpty() && problems.all().size() == before) {
			problems.error(Position.START, "the header has no `key: value` lines",
					"write `title: …` and `description: …`");
		}
		return header;
	}

	private boolean isHeldToRules(Page page) {
		return this.settings.articleRules() && this.settings.hasSection(page.path().folder()) && !page.isIndex();
	}

	/** Visitors need none of it, so no page waits for it. */
	private static Supplier<List<Problem>> advice(Page page) {
		return new Lazy<>(() -> rulesBroken(page));
	}

	private static List<Problem> rulesBroken(Page page) {
		try {
			return ArticleRules.check(page);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return List.of(new Problem(Severity.ERROR, page.source().name(), Position.START,
					"the rules for articles cannot be tried on this page: " + ex,
					"the page is shown; take out what was changed last"));
		}
	}

}
