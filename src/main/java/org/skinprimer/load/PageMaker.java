package org.skinprimer.load;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

import org.skinprimer.check.BodyCheck;
import org.skinprimer.content.FrontMatter;
import org.skinprimer.content.Page;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;
import org.skinprimer.contentcache.CacheKey;
import org.skinprimer.contentcache.ContentCache;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.markdown.Document;
import org.skinprimer.markdown.Position;
import org.skinprimer.problem.Problem;
import org.skinprimer.problem.Problems;
import org.skinprimer.yaml.FrontMatterSplitter;
import org.skinprimer.yaml.YamlText;

/**
 * Makes a page of the text of its file.
 *
 * @param bodies reads what stands below the headers
 * @param zone the site's own, in which headers tell times
 * @param begun the bodies of files of which only the headers were read so far
 * @param cache knows what was made of texts when the program ran last
 * @param isHasty whether to read only the headers: a body is read for who asks for it
 * @param done counts the bodies that were read
 */
record PageMaker(PageBodies bodies, ZoneId zone, Map<String, UnreadBody> begun, ContentCache cache, boolean isHasty,
		LongAdder done) {

	/** Makes a page of a text; of one with mistakes, as much as there is. */
	Attempt<Page> of(Optional<SourceFile> source, Problems problems) {
		return Attempt.of(source, "page", (text) -> page(text, problems), problems);
	}

	private Optional<Page> page(SourceFile file, Problems problems) {
		Optional<FrontMatter> header = header(file, problems);
		boolean understood = !problems.hasErrors();
		Optional<Page> page = header.flatMap((read) -> page(file, read, problems));
		return page.filter((any) -> understood);
	}

	/** A header with a mistake is read at each start. */
	private Optional<FrontMatter> header(SourceFile file, Problems problems) {
		CacheKey key = CacheKey.of("header", file.name(), file.hash(), this.zone.getId());
		Optional<Header> known = this.cache.find(key, Header.class);
		if (known.isPresent()) {
			problems.add(known.get().problems());
			return known.map(Header::header);
		}
		Problems found = new Problems(file.name());
		Optional<FrontMatter> header = FrontMatterSplitter.of(file.text(), found)
			.flatMap((parts) -> header(parts, found));
		if (!found.hasErrors()) {
			header.ifPresent((read) -> this.cache.keep(key, new Header(read, found.all())));
		}
		problems.add(found.all());
		return header;
	}

	private Optional<Page> page(SourceFile file, FrontMatter header, Problems problems) {
		PagePath path = PagePath.ofFile(file.name());
		UnreadBody body = Optional.ofNullable(this.begun.get(file.name()))
			.flatMap((begun) -> begun.of(file))
			.orElseGet(() -> new UnreadBody(file, () -> read(file)));
		if (this.isHasty) {
			return Optional.of(new Page(path, file, header, body, Optional.empty()));
		}
		Attempt<Document> read = body.read();
		this.done.increment();
		problems.add(read.problems());
		return read.value().map((document) -> new Page(path, file, header, document, Optional.empty()));
	}

	private Attempt<Document> read(SourceFile file) {
		Problems problems = new Problems(file.name());
		return Attempt.of(Optional.of(file), "page", (source) -> {
			Document document = this.bodies.read(source, this.cache);
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

	/**
	 * A header that was understood.
	 *
	 * @param problems what may be better about it
	 */
	private record Header(FrontMatter header, List<Problem> problems) {
	}

}
