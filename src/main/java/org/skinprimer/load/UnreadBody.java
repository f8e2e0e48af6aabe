package org.skinprimer.load;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.skinprimer.content.Page.NotReadYet;
import org.skinprimer.content.PagePath;
import org.skinprimer.content.SourceFile;
import org.skinprimer.load.Loaded.Attempt;
import org.skinprimer.markdown.Document;

/**
 * The body of a page that is read once somebody asks for it, or its turn comes. What was
 * not understood is not given out.
 */
final class UnreadBody implements Supplier<Document> {

	private final SourceFile file;

	private final Supplier<Attempt<Document>> reader;

	private @Nullable Attempt<Document> read;

	/**
	 * A body.
	 * @param file where it stands
	 * @param reader reads it, and says what is wrong with it
	 */
	UnreadBody(SourceFile file, Supplier<Attempt<Document>> reader) {
		this.file = file;
		this.reader = reader;
	}

	/** What became of it. */
	synchronized Attempt<Document> read() {
		Attempt<Document> known = this.read;
		if (known == null) {
			known = this.reader.get();
			this.read = known;
		}
		return known;
	}

	/** The same body, if a file still says what it said. */
	Optional<UnreadBody> of(SourceFile now) {
		return Optional.of(this).filter((same) -> same.file.equals(now));
	}

	@Override
	public Document get() {
		return Optional.of(read())
			.filter(Attempt::isWhole)
			.flatMap(Attempt::value)
			.orElseThrow(() -> new NotReadYet(PagePath.ofFile(this.file.name())));
	}

}
