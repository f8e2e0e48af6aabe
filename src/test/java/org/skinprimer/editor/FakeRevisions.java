package org.skinprimer.editor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.skinprimer.content.PagePath;
import org.skinprimer.history.Revision;
import org.skinprimer.history.Revisions;

/** A history of our own making. */
class FakeRevisions implements Revisions {

	static final Instant FIRST = Instant.parse("2026-11-01T17:05:00Z");

	private final List<Revision> revisions = new ArrayList<>();

	private final List<String> texts = new ArrayList<>();

	/** Adds a revision, each a day after the one before. */
	FakeRevisions add(String path, String title, String text) {
		PagePath page = new PagePath(path);
		int earlier = of(page).size();
		Instant at = FIRST.plusSeconds(86_400L * this.revisions.size());
		this.revisions.add(new Revision(page, earlier + 1, path, earlier, title, Integer.toHexString(text.hashCode()),
				"", at, at));
		this.texts.add(text);
		return this;
	}

	@Override
	public List<Revision> of(PagePath path) {
		return this.revisions.stream()
			.filter((revision) -> revision.path().equals(path))
			.sorted(Comparator.comparing(Revision::number).reversed())
			.toList();
	}

	@Override
	public List<Revision> of(PagePath path, int number) {
		return of(path);
	}

	@Override
	public Optional<String> whole(Revision revision) {
		return text(revision.path(), revision.number());
	}

	@Override
	public List<Revision> recent(int most) {
		return this.revisions.stream()
			.sorted(Comparator.comparing(Revision::recordedAt).reversed())
			.limit(most)
			.toList();
	}

	@Override
	public Optional<String> text(PagePath path, int number) {
		return of(path).stream()
			.filter((revision) -> revision.number() == number)
			.map((revision) -> this.texts.get(this.revisions.indexOf(revision)))
			.findFirst();
	}

}
