package org.skinprimer.load;

import java.util.Optional;
import java.util.Set;

import org.skinprimer.check.BodyCheck;
import org.skinprimer.content.Block;
import org.skinprimer.content.Library;
import org.skinprimer.content.PageReferences;
import org.skinprimer.content.SiteSettings;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Markdown;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;
import org.skinprimer.shared.Urgency;

/** Reads the texts that more than one page shows. */
final class BlockReader {

	private final Markdown markdown;

	private final Set<String> pages;

	private final Library library;

	/**
	 * A reader of blocks.
	 * @param pages the names of all Markdown files of pages
	 * @param library what blocks refer to
	 */
	BlockReader(SiteSettings settings, Set<String> pages, Library library) {
		this.markdown = new Markdown(settings.language(), settings.phones());
		this.pages = pages;
		this.library = library;
	}

	/** Makes a block of a text; of one with a mistake, none. */
	Attempt<Block> read(Optional<SourceFile> text, Problems problems) {
		Optional<Block> block = text.flatMap((file) -> block(file, problems));
		return new Attempt<>(text, block, problems.all()).withheldIfBroken();
	}

	private Optional<Block> block(SourceFile file, Problems problems) {
		if (Block.name(file.name()).startsWith(Urgency.PREFIX)) {
			problems.error(Position.START, "the name of a block begins with `" + Urgency.PREFIX + "`",
					"choose another; those show rows of " + Urgency.FILE);
		}
		if (file.text().isBlank()) {
			problems.error(Position.START, "this block is empty", "write what the pages show in its place");
			return Optional.empty();
		}
		if (file.text().startsWith("---")) {
			problems.error(Position.START, "a block has no header",
					"take the lines from `---` to `---` out; only the text stands here");
			return Optional.empty();
		}
		try {
			Document document = this.markdown.read(file.text(),
					new PageReferences(file.name(), this.pages, this.library));
			new BodyCheck(this.library, problems).check(document);
			document.outline()
				.headings()
				.forEach((heading) -> problems.error(heading.place(),
						"the heading “" + heading.text() + "” stands in a block",
						"write it on the pages, above their links to the block"));
			return Optional.of(new Block(file, document));
		}
		catch (RuntimeException | StackOverflowError ex) {
			problems.error(Position.START, "this block cannot be read: " + ex,
					"take out what was changed last; it may be nested too deeply");
			return Optional.empty();
		}
	}

}
