package org.skinprimer.load;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

import org.skinprimer.check.BodyCheck;
import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.FrontMatterSplitter;
import org.skinprimer.yaml.YamlText;

/**
 * Makes a page of the text of its file.
 *
 * @param bodies reads what stands below the headers
 * @param zone the site's own, in which headers tell times
 * @param begun the bodies of files of which only the headers were read so far
 * @param isHasty whether to read only the headers: a body is read for who asks for it
 * @param done counts the bodies that were read
 */
record PageMaker(PageBodies bodies, ZoneId zone, Map<String, UnreadBody> begun, boolean isHasty, LongAdder done) {

	/** Makes a page of a text; of one with mistakes, as much as there is. */
	Attempt<Page> of(Optional<SourceFile> source, Problems problems) {
		return Attempt.of(source, "page", (text) -> page(text, problems), problems);
	}

	private Optional<Page> page(SourceFile file, Problems problems) {
		Optional<FrontMatterSplitter> split = FrontMatterSplitter.of(file.text(), problems);
		Optional<FrontMatter> header = split.flatMap((parts) -> header(parts, problems));
		boolean understood = !problems.hasErrors();
		Optional<Page> page = header.flatMap((read) -> page(file, read, split.get(), problems));
		return page.filter((any) -> understood);
	}

	private Optional<Page> page(SourceFile file, FrontMatter header, FrontMatterSplitter parts, Problems problems) {
		PagePath path = PagePath.ofFile(file.name());
		UnreadBody body = Optional.ofNullable(this.begun.get(file.name()))
			.flatMap((begun) -> begun.of(file))
			.orElseGet(() -> new UnreadBody(file, () -> read(file, parts)));
		if (this.isHasty) {
			return Optional.of(new Page(path, file, header, body, Optional.empty()));
		}
		Attempt<Document> read = body.read();
		this.done.increment();
		problems.add(read.problems());
		return read.value().map((document) -> new Page(path, file, header, document, Optional.empty()));
	}

	private Attempt<Document> read(SourceFile file, FrontMatterSplitter parts) {
		Problems problems = new Problems(file.name());
		return Attempt.of(Optional.of(file), "page", (source) -> {
			Document document = this.bodies.read(source, parts.body());
			new BodyCheck(this.bodies.library(), problems).check(document);
			return Optional.of(document);
		}, problems);
	}

	private Optional<FrontMatter> header(FrontMatterSplitter parts, Problems problems) {
		int before = problems.all().size();
		Optional<FrontMatter> header = YamlText.map(parts.header(), problems)
			.map((map) -> FrontMatter.read(map, this.zone, problems));
		if (header.isEmpty() && problems.all().size() == before) {
			problems.error(Position.START, "the header has no `key: value` lines",
					"write `title: …` and `description: …`");
		}
		return header;
	}

}
